package io.kept.jira.search;

/** A question that cannot be answered as it was put; the message says to the searcher why. */
final class Unanswerable extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unanswerable(String message) {
    super(message);
  }
}
