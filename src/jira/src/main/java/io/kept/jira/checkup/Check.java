package io.kept.jira.checkup;

/** Looks at one thing. */
public interface Check {
  /** Its name, for programs. */
  String name();

  /** What it finds now. */
  Finding look();
}
