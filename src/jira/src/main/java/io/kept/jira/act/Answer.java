package io.kept.jira.act;

import io.kept.promise.Promise;

/** What became of something that somebody wanted to do. */
public sealed interface Answer {
  record Done(Promise promise) implements Answer {}

  /** There is no such issue, field or promise, or the user may not see it: all look the same. */
  record Unseen() implements Answer {}

  /** The user may see the issue but not do this. */
  record Forbidden(String sentence) implements Answer {}

  /**
   * Something that was typed has to be mended.
   *
   * @param field which input
   */
  record Refused(String field, String sentence) implements Answer {}

  /** The promise has changed since the user looked at it. */
  record Outdated(String sentence) implements Answer {}

  /** This cannot be done to a promise that stands as it does. */
  record Impossible(String sentence) implements Answer {}
}
