package io.kept.sandbox.scheduler;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The one thread on which jobs run and the clock is moved. */
final class JobThread implements AutoCloseable {
  private volatile Thread thread;
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(this::daemon);

  void everySecond(Runnable work) {
    executor.scheduleAtFixedRate(work, 0, 1, TimeUnit.SECONDS);
  }

  /** Runs {@code work} and returns when it is done; what it throws is thrown here. */
  void run(Runnable work) {
    if (Thread.currentThread() == thread) {
      throw new IllegalStateException("A job cannot move the clock that it runs by.");
    }
    try {
      executor.submit(work).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the clock was moving.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("The clock could not be moved.", e.getCause());
    }
  }

  @Override
  public void close() {
    // Not shutdownNow: an interrupted write closes the database's file under everyone else.
    executor.shutdown();
    try {
      executor.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Thread daemon(Runnable work) {
    thread = new Thread(work, "sandbox-scheduler");
    thread.setDaemon(true);
    return thread;
  }
}
