package io.kept.notice;

import io.kept.message.MessageKind;
import io.kept.policy.Kind;

/** What Kept says in German. */
final class GermanTexts {
  private static final String BY = " bis {promisedBy} ({zone})";

  private GermanTexts() {}

  static String of(MessageKind message, Kind promised) {
    return switch (message) {
      case PROMISE -> promise(promised) + BY + ".";
      case HEADS_UP -> headsUp(said(promised));
      case OWN_UP -> ownUp(said(promised));
      case HOLD -> hold();
      case RESUME -> "Es geht weiter. Zugesagt ist es jetzt" + BY + ".";
      case WARNING -> warning(promised);
      case HAND_OVER -> handOver(promised);
    };
  }

  private static String promise(Kind promised) {
    return switch (promised) {
      case FIX -> "Wir erledigen dies";
      case REPLY -> "Sie bekommen unsere Antwort";
      case NEWS -> "Sie bekommen einen Zwischenstand";
    };
  }

  private static String said(Kind promised) {
    return switch (promised) {
      case FIX -> "Wir hatten zugesagt, dies" + BY + " zu erledigen.";
      case REPLY -> "Wir hatten Ihnen unsere Antwort" + BY + " zugesagt.";
      case NEWS -> "Wir hatten Ihnen einen Zwischenstand" + BY + " zugesagt.";
    };
  }

  private static String headsUp(String said) {
    return said
        + """
         Noch ist es nicht so weit, und ob es bis dahin so weit ist, können wir noch nicht sagen.

        Was wir wissen: {known}

        Was wir noch nicht wissen: {notKnown}

        Wie es weitergeht: {next}

        Sobald es so weit ist, sehen Sie es hier.\
        """;
  }

  private static String ownUp(String said) {
    return said
        + """
         Das haben wir nicht gehalten, und es tut uns leid.

        Der Grund: {cause}

        Wie es jetzt weitergeht: {next}\
        """;
  }

  private static String hold() {
    return "Wir hatten dies"
        + BY
        + """
         zugesagt. Jetzt wartet es auf Ihre Antwort; sobald es weitergeht, nennen wir Ihnen eine neue Zeit.

        Was wir von Ihnen brauchen: {needed}\
        """;
  }

  private static String what(Kind promised) {
    return switch (promised) {
      case FIX -> "zugesagt, dass dies erledigt wird";
      case REPLY -> "eine Antwort zugesagt";
      case NEWS -> "ein Zwischenstand zugesagt";
    };
  }

  private static String handOver(Kind promised) {
    return "Dieser Vorgang liegt jetzt bei Ihnen und mit ihm eine Zusage: Dem Kunden wurde "
        + what(promised)
        + """
        .

        {issue}: {summary}

        Zugesagt bis {promisedBy} ({zone})

        Kunde: {customer}

        Gesagt von {agent}

        {giver} sagt dazu: {note}

        Wird es bis dahin nichts, sagen Sie es dem Kunden vorher.\
        """;
  }

  private static String warning(Kind promised) {
    return "Ihrem Kunden wurde "
        + what(promised)
        + """
        , und die Zeit läuft ab.

        {issue}: {summary}

        Zugesagt bis {promisedBy} ({zone}), noch {left}

        Gesagt von {agent}

        Wird es bis dahin nichts, sagen Sie es dem Kunden vorher: was Sie wissen, was Sie nicht \
        wissen und wie es weitergeht.\
        """;
  }
}
