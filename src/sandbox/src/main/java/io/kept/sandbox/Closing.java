package io.kept.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be closed, the newest first; the failure of one does not spare the others. */
final class Closing implements AutoCloseable {
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  <T extends AutoCloseable> T add(T closeable) {
    open.push(closeable);
    return closeable;
  }

  @Override
  public void close() {
    IllegalStateException failure = new IllegalStateException("The sandbox did not close cleanly.");
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        failure.addSuppressed(e);
      }
    }
    if (failure.getSuppressed().length > 0) {
      throw failure;
    }
  }
}
