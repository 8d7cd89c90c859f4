package com.atlassian.scheduler;

public class SchedulerServiceException extends Exception {
  public SchedulerServiceException(String message) {
    super(message);
  }
}
