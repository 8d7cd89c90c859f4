package io.kept.jira.act;

/** What it takes to do something about a promise. */
public enum Right {
  SEE,
  ACT,
  MANAGE
}
