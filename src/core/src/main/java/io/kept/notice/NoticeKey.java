package io.kept.notice;

import io.kept.promise.PromiseId;

/** Names a notice for ever; there is never a second one with the same key. */
public record NoticeKey(PromiseId promise, int revision, NoticeKind kind) {

  /** For example {@code 12:1:HEADS_UP}. */
  public String text() {
    return promise.value() + ":" + revision + ":" + kind;
  }
}
