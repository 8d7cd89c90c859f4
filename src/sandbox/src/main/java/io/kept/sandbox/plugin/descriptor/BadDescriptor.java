package io.kept.sandbox.plugin.descriptor;

/** The descriptor lacks something or says something that the sandbox cannot take. */
public final class BadDescriptor extends RuntimeException {
  public BadDescriptor(String message) {
    super(message);
  }

  BadDescriptor(String message, Throwable cause) {
    super(message, cause);
  }
}
