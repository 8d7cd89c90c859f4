package io.kept.jira.promise;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import io.kept.promise.Facts;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JiraDeskTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser ben = jira.agent("ben");

  @Test
  void aFixIsDoneWhenTheIssueIsResolved() {
    assertThat(facts().doneAt()).isEmpty();

    Instant done = Instant.parse("2026-11-23T15:30:00Z");
    jira.resolve(done);

    assertThat(facts().doneAt()).contains(done);
  }

  @Test
  void theAssigneeHoldsTheIssueWhileActive() {
    assertThat(facts().holder()).isEmpty();

    when(jira.issue.getAssignee()).thenReturn(ben);
    assertThat(facts().holder()).contains(person("ben"));

    when(ben.isActive()).thenReturn(false);
    assertThat(facts().holder()).isEmpty();
  }

  @Test
  void anIssueThatWasDeletedIsGone() {
    assertThat(facts().exists()).isTrue();

    when(jira.issues.getIssueObject(KeptDesk.ISSUE.issueId())).thenReturn(null);

    assertThat(facts()).isEqualTo(new Facts(false, Optional.empty(), Optional.empty()));
  }

  private Facts facts() {
    return new JiraDesk(jira.issues).facts(KeptDesk.ISSUE);
  }
}
