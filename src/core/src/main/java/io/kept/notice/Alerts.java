package io.kept.notice;

import io.kept.promise.Promise;

/** Speaks to our own people. */
@FunctionalInterface
public interface Alerts {
  /**
   * This promise is at risk: to its holder, its maker, or whoever leads when nobody holds it.
   *
   * @return what became of it: sent, or needless because of what they wish
   */
  Fate warn(Promise promise);
}
