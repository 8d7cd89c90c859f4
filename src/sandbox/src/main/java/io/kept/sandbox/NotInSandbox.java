package io.kept.sandbox;

/** Jira would do this, the sandbox cannot; the message says what and what is possible instead. */
public final class NotInSandbox extends UnsupportedOperationException {
  public NotInSandbox(String message) {
    super(message);
  }
}
