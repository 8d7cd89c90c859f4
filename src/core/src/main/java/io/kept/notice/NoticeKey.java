package io.kept.notice;

import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import java.util.Optional;

/** Names a notice for ever; there is never a second one with the same key. */
public record NoticeKey(PromiseId promise, int revision, NoticeKind kind) {

  /** The notice that a happening calls for, if it calls for one. */
  public static Optional<NoticeKey> calledForBy(Happening happening, Promise promise) {
    if (happening instanceof Happening.WarningDue) {
      return Optional.of(new NoticeKey(promise.id(), promise.revision(), NoticeKind.WARNING));
    }
    if (happening instanceof Happening.HeadsUpDue) {
      return Optional.of(new NoticeKey(promise.id(), promise.revision(), NoticeKind.HEADS_UP));
    }
    return Optional.empty();
  }

  /** For example {@code 12:1:HEADS_UP}. */
  public String text() {
    return promise.value() + ":" + revision + ":" + kind;
  }
}
