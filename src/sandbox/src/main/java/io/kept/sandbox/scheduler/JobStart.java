package io.kept.sandbox.scheduler;

import com.atlassian.scheduler.JobRunnerRequest;
import java.time.Instant;
import java.util.Date;

record JobStart(Instant at) implements JobRunnerRequest {
  @Override
  public Date getStartTime() {
    return Date.from(at);
  }

  /** Nobody can cancel a job here. */
  @Override
  public boolean isCancellationRequested() {
    return false;
  }
}
