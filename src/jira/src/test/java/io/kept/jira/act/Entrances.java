package io.kept.jira.act;

import io.kept.jira.testkit.PaperJira;

/** The entrance to the promises of a Jira on paper. */
final class Entrances {
  private Entrances() {}

  static Entrance of(PaperJira jira) {
    return new Entrance(
        jira.promises,
        jira.issues,
        jira.rights,
        new Entrance.Speech(jira.settings.readers(), jira.wording));
  }
}
