package com.atlassian.jira.issue.fields;

/** Marks a field whose value is a date. */
public interface DateField {}
