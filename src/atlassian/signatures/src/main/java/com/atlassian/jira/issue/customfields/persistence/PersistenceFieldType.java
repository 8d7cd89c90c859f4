package com.atlassian.jira.issue.customfields.persistence;

public class PersistenceFieldType {
  public static final PersistenceFieldType TYPE_DATE = new PersistenceFieldType();

  private PersistenceFieldType() {}
}
