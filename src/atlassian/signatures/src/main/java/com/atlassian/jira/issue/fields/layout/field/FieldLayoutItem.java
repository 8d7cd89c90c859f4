package com.atlassian.jira.issue.fields.layout.field;

/** Only named in a method we override. */
public interface FieldLayoutItem {}
