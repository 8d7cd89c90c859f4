package com.atlassian.scheduler;

public final class JobRunnerResponse {
  private final String message;
  private final boolean failed;

  private JobRunnerResponse(String message, boolean failed) {
    this.message = message;
    this.failed = failed;
  }

  public static JobRunnerResponse success() {
    return new JobRunnerResponse("", false);
  }

  public static JobRunnerResponse success(String message) {
    return new JobRunnerResponse(message, false);
  }

  public static JobRunnerResponse failed(Throwable cause) {
    return new JobRunnerResponse(String.valueOf(cause), true);
  }

  @Override
  public String toString() {
    return (failed ? "failed " : "success ") + message;
  }
}
