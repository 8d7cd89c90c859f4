package io.kept.promise;

/** What became of something that somebody wanted to do to a promise. */
public sealed interface Outcome {
  /** The promise as it is now. */
  Promise promise();

  record Done(Promise promise) implements Outcome {}

  /** It has changed since it was looked at; nothing was recorded. */
  record Outdated(Promise promise) implements Outcome {}

  /** This cannot happen to a promise that stands like this; nothing was recorded. */
  record Impossible(Promise promise) implements Outcome {}
}
