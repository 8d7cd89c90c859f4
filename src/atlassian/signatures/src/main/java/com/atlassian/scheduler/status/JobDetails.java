package com.atlassian.scheduler.status;

/** Present when a job is scheduled; Kept asks for no more. */
public interface JobDetails {}
