package io.kept.jira.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.testkit.Comments;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which comments count as a human agent speaking to the customer. */
class SpokenToCustomerTest {
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

  private final PaperJira jira = new PaperJira();
  private final Comments comments = jira.comments;
  private final ApplicationUser carla = jira.watcher("carla");
  private final ApplicationUser anna = jira.agent("anna");
  private final JiraCustomer customer =
      new JiraCustomer(
          jira.issues,
          comments.manager,
          new JiraCustomer.Said(jira.words, new Marks(comments.properties)),
          new JiraCustomer.Voice(
              new Speaker(mock(UserManager.class), Optional::empty),
              new CustomerText(jira.wording, jira.settings.readers(), jira.kept.policies),
              new CustomerSight(jira.rights, new Requests(jira.fields)),
              jira.kept.clock));

  @BeforeEach
  void carlaReportedTheIssue() {
    when(jira.issue.getReporter()).thenReturn(carla);
  }

  @Test
  void aPublicCommentOfAnAgentSpeaksToTheCustomer() {
    comments.add(anna, NINE);

    assertThat(lastSpokenTo()).contains(NINE);
  }

  @Test
  void whoSharesTheRequestSpeaksForTheCustomerEvenWhenTheyMayQuote() {
    jira.addField(
        "com.atlassian.servicedesk:sd-request-participants", List.of(anna, jira.agent("otto")));
    comments.add(anna, NINE);
    assertThat(lastSpokenTo()).isEmpty();

    comments.add(jira.agent("ben"), NINE);
    assertThat(lastSpokenTo()).contains(NINE);
  }

  @Test
  void theLastOfSeveralCommentsCounts() {
    comments.add(anna, NINE.plusSeconds(60));
    comments.add(jira.manager("mona"), NINE.plusSeconds(120));
    comments.add(anna, NINE.plusSeconds(90));

    assertThat(lastSpokenTo()).contains(NINE.plusSeconds(120));
  }

  @Test
  void whatWasSaidBeforeDoesNotCount() {
    comments.add(anna, NINE.minusMillis(1));

    assertThat(lastSpokenTo()).isEmpty();
  }

  @Test
  void anInternalCommentDoesNotCount() {
    comments.setProperty(comments.add(anna, NINE), "sd.public.comment", "{\"internal\":true}");

    assertThat(lastSpokenTo()).isEmpty();
  }

  @Test
  void aCommentForAGroupOrARoleDoesNotCount() {
    when(comments.add(anna, NINE).getGroupLevel()).thenReturn("jira-agents");
    when(comments.add(anna, NINE).getRoleLevelId()).thenReturn(10002L);

    assertThat(lastSpokenTo()).isEmpty();
  }

  @Test
  void whatTheCustomerSaysDoesNotCountEvenWhenTheyAreAnAgentToo() {
    comments.add(carla, NINE);
    when(jira.issue.getReporter()).thenReturn(anna);
    comments.add(anna, NINE);

    assertThat(lastSpokenTo()).isEmpty();
  }

  @Test
  void aBystanderDoesNotCount() {
    comments.add(jira.watcher("walt"), NINE);
    comments.add(People.called("stranger"), NINE);
    comments.add(null, NINE);

    assertThat(lastSpokenTo()).isEmpty();
  }

  @Test
  void keptsOwnAccountDoesNotCount() {
    comments.add(jira.agent("kept"), NINE);

    assertThat(lastSpokenTo()).isEmpty();
  }

  @Test
  void aCommentThatCarriesKeptsMarkDoesNotCountWhoeverWroteIt() {
    comments.setProperty(comments.add(anna, NINE), "kept.notice", "{\"key\":\"1:1:HEADS_UP\"}");

    assertThat(lastSpokenTo()).isEmpty();
  }

  @Test
  void anAgentCountsWhenTheIssueHasNoReporter() {
    when(jira.issue.getReporter()).thenReturn(null);
    comments.add(anna, NINE);

    assertThat(lastSpokenTo()).contains(NINE);
  }

  private Optional<Instant> lastSpokenTo() {
    return customer.lastSpokenTo(KeptDesk.ISSUE, NINE);
  }
}
