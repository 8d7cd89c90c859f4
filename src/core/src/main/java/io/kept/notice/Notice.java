package io.kept.notice;

import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Word;
import java.util.Optional;

/**
 * A notice that waits to be sent.
 *
 * @param attempt how often it was claimed, 0 before the first time
 * @param letter the words of an agent; empty when Kept finds them itself
 */
public record Notice(NoticeKey key, int attempt, Optional<Letter> letter) {

  /** The notice that a happening calls for, if it calls for one; {@code after} it happened. */
  public static Optional<Notice> calledForBy(Happening happening, Promise after) {
    if (happening instanceof Happening.WarningDue) {
      return Optional.of(planned(after, NoticeKind.WARNING, Optional.empty()));
    }
    if (happening instanceof Happening.HeadsUpDue) {
      return Optional.of(planned(after, NoticeKind.HEADS_UP, Optional.empty()));
    }
    if (happening instanceof Happening.OwnUpDue) {
      return Optional.of(planned(after, NoticeKind.OWN_UP, Optional.empty()));
    }
    if (happening instanceof Happening.HeadsUpGiven given) {
      return letter(after, NoticeKind.HEADS_UP, given.by(), given.line());
    }
    if (happening instanceof Happening.Held held) {
      return letter(after, NoticeKind.HOLD, held.by(), held.line());
    }
    if (happening instanceof Happening.OwnedUp own) {
      return letter(after, NoticeKind.OWN_UP, own.by(), own.line());
    }
    return word(happening)
        .flatMap(
            word ->
                word.line().flatMap(it -> letter(after, NoticeKind.PROMISE, word.maker(), it)));
  }


  private static Optional<Word> word(Happening happening) {
    if (happening instanceof Happening.Said said) {
      return Optional.of(said.word());
    }
    if (happening instanceof Happening.Requoted again) {
      return Optional.of(again.word());
    }
    return happening instanceof Happening.Resumed resumed
        ? Optional.of(resumed.word())
        : Optional.empty();
  }

  private static Optional<Notice> letter(
      Promise promise, NoticeKind kind, Person author, String line) {
    return Optional.of(planned(promise, kind, Optional.of(new Letter(author, line))));
  }

  private static Notice planned(Promise promise, NoticeKind kind, Optional<Letter> letter) {
    return new Notice(new NoticeKey(promise.id(), promise.revision(), kind), 0, letter);
  }
}
