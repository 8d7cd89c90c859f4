package com.atlassian.scheduler.config;

import java.util.Date;

public final class RunOnceScheduleInfo {
  private final Date runTime;

  RunOnceScheduleInfo(Date runTime) {
    this.runTime = runTime;
  }

  public Date getRunTime() {
    return runTime;
  }
}
