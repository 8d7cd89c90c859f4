package io.kept.sandbox.osgi;

/** A bundle could not be installed, resolved or started, or lacks a class; the message says why. */
public final class BundleFailed extends RuntimeException {
  BundleFailed(String message) {
    super(message);
  }

  BundleFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
