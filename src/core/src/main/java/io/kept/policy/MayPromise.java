package io.kept.policy;

/** Whether something may be promised now. */
public sealed interface MayPromise {

  /** It may. */
  record Yes() implements MayPromise {}

  /**
   * Nothing but news may be.
   *
   * @param incident why, and for how long
   */
  record OnlyNews(Incident incident) implements MayPromise {}
}
