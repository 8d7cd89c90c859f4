package com.atlassian.scheduler;

import java.util.Date;

public interface JobRunnerRequest {
  Date getStartTime();

  boolean isCancellationRequested();
}
