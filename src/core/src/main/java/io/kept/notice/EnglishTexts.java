package io.kept.notice;

import io.kept.message.MessageKind;
import io.kept.policy.Kind;

/** What Kept says in English. */
final class EnglishTexts {
  private static final String BY = " by {promisedBy} ({zone})";

  private EnglishTexts() {}

  static String of(MessageKind message, Kind promised) {
    return switch (message) {
      case PROMISE -> promise(promised) + BY + ".";
      case HEADS_UP -> headsUp(said(promised), promised == Kind.FIX ? "done" : "ready");
      case OWN_UP -> ownUp(said(promised));
      case HOLD -> hold();
      case RESUME -> "This goes on. It is promised" + BY + " now.";
      case WARNING -> warning(promised);
      case HAND_OVER -> handOver(promised);
    };
  }

  private static String promise(Kind promised) {
    return switch (promised) {
      case FIX -> "We will have this done";
      case REPLY -> "You will have our reply";
      case NEWS -> "You will have news from us";
    };
  }

  private static String said(Kind promised) {
    return switch (promised) {
      case FIX -> "We said this would be done" + BY + ".";
      case REPLY -> "We said you would have our reply" + BY + ".";
      case NEWS -> "We said you would have news from us" + BY + ".";
    };
  }

  private static String headsUp(String said, String done) {
    return said
        + " It is not %1$s yet, and we cannot say yet whether it will be %1$s by then."
            .formatted(done)
        + """


        What we know: {known}

        What we do not know yet: {notKnown}

        What happens next: {next}

        You will see it here as soon as it is.\
        """;
  }

  private static String ownUp(String said) {
    return said
        + """
         We did not keep that, and we are sorry.

        The reason: {cause}

        What happens now: {next}\
        """;
  }

  private static String hold() {
    return "We had promised this"
        + BY
        + """
        . It waits for your answer now; as soon as it goes on, we will tell you a new time.

        What we need from you: {needed}\
        """;
  }

  private static String what(Kind promised) {
    return switch (promised) {
      case FIX -> "that this would be done";
      case REPLY -> "a reply";
      case NEWS -> "news";
    };
  }

  private static String handOver(Kind promised) {
    return "This issue is yours now, and with it a promise: the customer was promised "
        + what(promised)
        + """
        .

        {issue}: {summary}

        Promised by {promisedBy} ({zone})

        Customer: {customer}

        Said by {agent}

        {giver} says: {note}

        If it will not happen by then, tell the customer before then.\
        """;
  }

  private static String warning(Kind promised) {
    return "Your customer was promised "
        + what(promised)
        + """
        , and the time is running out.

        {issue}: {summary}

        Promised by {promisedBy} ({zone}), {left} left

        Said by {agent}

        If it will not happen by then, tell the customer before then: what you know, what you do \
        not know, and what happens next.\
        """;
  }
}
