package io.kept.jira.promise;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import io.kept.policy.Kind;
import io.kept.promise.Deed;
import io.kept.promise.Facts;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JiraDeskTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser ben = jira.agent("ben");

  @Test
  void aFixIsDoneWhenTheIssueIsResolved() {
    assertThat(facts().done()).isEmpty();

    Instant done = Instant.parse("2026-11-23T15:30:00Z");
    jira.resolve(done);

    assertThat(facts().done()).contains(new Deed(done, Optional.empty(), "resolution"));
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

  @Test
  void aReplyIsDoneByTheFirstPublicWordOfAnAgentAfterTheQuote() {
    Instant said = jira.kept.clock.instant();
    jira.comments.add(ben, said.plusMillis(999));
    assertThat(facts(Kind.REPLY).done()).isEmpty();

    jira.comments.setProperty(
        jira.comments.add(ben, said.plusSeconds(1)), "sd.public.comment", "{\"internal\":true}");
    jira.comments.add(ben, said.plusSeconds(60));
    jira.comments.add(ben, said.plusSeconds(2));

    assertThat(facts(Kind.REPLY).done())
        .contains(new Deed(said.plusSeconds(2), Optional.of(person("ben")), "comment:4"));
    assertThat(facts(Kind.NEWS)).isEqualTo(facts(Kind.REPLY));
  }

  @Test
  void resolvingAnIssueIsNoReplyAndAWordIsNoFix() {
    jira.resolve(jira.kept.clock.instant());
    assertThat(facts(Kind.REPLY).done()).isEmpty();

    jira.reopen();
    jira.comments.add(ben, jira.kept.clock.instant().plusSeconds(60));
    assertThat(facts().done()).isEmpty();
  }

  private Facts facts() {
    return facts(Kind.FIX);
  }

  private Facts facts(Kind kind) {
    Happening.Said said =
        new Happening.Said(jira.kept.clock.instant(), kind, jira.kept.word("20m"));
    return new JiraDesk(jira.issues, jira.words)
        .facts(Promise.begin(new PromiseId(1), KeptDesk.ISSUE, said));
  }
}
