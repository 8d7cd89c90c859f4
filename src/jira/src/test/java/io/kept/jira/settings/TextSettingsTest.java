package io.kept.jira.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import org.junit.jupiter.api.Test;

class TextSettingsTest {
  private final PaperJira jira = new PaperJira();
  private final TextSettings.Sight sight = new TextSettings.Sight(jira.issues, jira.rights);

  @Test
  void textsAreShownOnIssuesThatTheirReaderMaySee() {
    assertThat(sight.issue(jira.watcher("wanda"), "DESK-10")).containsSame(jira.issue);
  }

  @Test
  void anIssueThatMayNotBeSeenIsNotThere() {
    assertThat(sight.issue(People.called("olga"), "DESK-10")).isEmpty();
    assertThat(sight.issue(jira.watcher("wanda"), "DESK-11")).isEmpty();
    assertThat(sight.issue(jira.watcher("wanda"), "")).isEmpty();
  }
}
