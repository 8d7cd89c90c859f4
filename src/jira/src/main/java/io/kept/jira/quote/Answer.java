package io.kept.jira.quote;

import io.kept.promise.Promise;

/** What became of a request to quote. */
sealed interface Answer {
  record Quoted(Promise promise) implements Answer {}

  /** There is no such issue or field, or the user may not see it: both look the same. */
  record Unseen() implements Answer {}

  /** The user may see the issue but not do this. */
  record Forbidden(String sentence) implements Answer {}

  /**
   * @param field which input to mend: words or reason
   */
  record Refused(String field, String sentence) implements Answer {}
}
