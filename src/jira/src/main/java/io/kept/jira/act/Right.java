package io.kept.jira.act;

/** What it takes to do something about a promise. */
enum Right {
  SEE,
  ACT,
  MANAGE
}
