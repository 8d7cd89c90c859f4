package com.atlassian.scheduler.config;

import java.util.Date;

public final class Schedule {
  private final IntervalScheduleInfo interval;
  private final RunOnceScheduleInfo once;

  private Schedule(IntervalScheduleInfo interval, RunOnceScheduleInfo once) {
    this.interval = interval;
    this.once = once;
  }

  public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
    return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
  }

  public static Schedule runOnce(Date runTime) {
    return new Schedule(null, new RunOnceScheduleInfo(runTime));
  }

  public RunOnceScheduleInfo getRunOnceScheduleInfo() {
    return once;
  }

  public IntervalScheduleInfo getIntervalScheduleInfo() {
    return interval;
  }
}
