package io.kept.jira.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.testkit.Comments;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.notice.Letter;
import io.kept.notice.Notice;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.promise.Promise;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class JiraCustomerTest {
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

  private final PaperJira jira = new PaperJira();
  private final Comments comments = jira.comments;
  private final ApplicationUser carla = jira.watcher("carla");
  private final ApplicationUser account = jira.agent("kept");
  private final UserManager users = jira.users;
  private final JiraCustomer customer =
      new JiraCustomer(
          jira.issues,
          comments.manager,
          new JiraCustomer.Said(jira.words, new Marks(comments.properties)),
          new JiraCustomer.Voice(
              new Speaker(users, Optional::empty),
              new CustomerText(jira.wording, jira.settings.readers(), jira.kept.policies),
              new CustomerSight(jira.rights, new Requests(jira.fields)),
              jira.kept.clock));

  @BeforeEach
  void carlaReportedTheIssue() {
    when(jira.issue.getReporter()).thenReturn(carla);
    when(users.getUserByName("kept")).thenReturn(account);
  }

  @Test
  void findsWhatWasPostedByItsKey() {
    NoticeKey key = KeptDesk.headsUp(promise());
    comments.add(account, NINE);
    comments.setProperty(comments.add(account, NINE), "kept.notice", "{\"key\":\"1:2:HEADS_UP\"}");
    assertThat(customer.find(KeptDesk.ISSUE, key)).isEmpty();

    comments.setProperty(comments.add(account, NINE), "kept.notice", "{\"key\":\"1:1:HEADS_UP\"}");
    assertThat(customer.find(KeptDesk.ISSUE, key)).contains("3");
  }

  @Test
  void tellsByOnePublicCommentOfItsOwnAccountThatCarriesTheKey() {
    Promise promise = promise();
    NoticeKey key = KeptDesk.headsUp(promise);
    createsComment(77);

    assertThat(customer.tell(promise, new Notice(key, 1, Optional.empty()))).isEqualTo("77");

    verify(comments.manager)
        .create(
            eq(jira.issue),
            eq(account),
            eq(
                "We said this would be done by 09:20 on Mon 23 Nov 2026 (Europe/Berlin). It is not"
                    + " done yet, and we cannot say yet whether it will be done by then.\n\nYou"
                    + " will see it here as soon as it is."),
            isNull(),
            isNull(),
            eq(Date.from(NINE)),
            argThat(
                marks ->
                    marks.size() == 1
                        && marks
                            .get("kept.notice")
                            .toString()
                            .equals("{\"key\":\"1:1:HEADS_UP\"}")),
            eq(true));
    verifyNoMoreInteractions(comments.manager);
  }

  @Test
  void tellsInTheLanguageAndZoneOfTheCustomer() {
    jira.settings.reads(carla, "Asia/Tokyo", Locale.GERMAN);
    Promise promise = promise();
    createsComment(77);

    customer.tell(promise, headsUp(promise));

    verify(comments.manager)
        .create(
            any(),
            any(),
            argThat(
                text ->
                    text.startsWith(
                        "Wir hatten zugesagt, dies bis Mo. 23. Nov. 2026, 17:20 (Asia/Tokyo) zu")),
            any(),
            any(),
            any(),
            any(),
            anyBoolean());
  }

  @Test
  void saysWhatToDoWhenItsAccountIsMissingOrInactive() {
    when(account.isActive()).thenReturn(false);
    assertMissingAccount();

    when(users.getUserByName("kept")).thenReturn(null);
    assertMissingAccount();
  }

  @Test
  void theCustomerCanSeeAnIssueThatTheyMayBrowse() {
    assertThat(customer.canSee(KeptDesk.ISSUE)).isTrue();

    when(carla.isActive()).thenReturn(false);
    assertThat(customer.canSee(KeptDesk.ISSUE)).isFalse();

    ApplicationUser stranger = People.called("stranger");
    when(jira.issue.getReporter()).thenReturn(stranger);
    assertThat(customer.canSee(KeptDesk.ISSUE)).isFalse();

    when(jira.issue.getReporter()).thenReturn(null);
    assertThat(customer.canSee(KeptDesk.ISSUE)).isFalse();
  }

  @Test
  void whoHasMadeARequestSeesItInThePortalThoughJiraSaysOtherwise() {
    ApplicationUser stranger = People.called("stranger");
    when(jira.issue.getReporter()).thenReturn(stranger);

    jira.addField("com.atlassian.servicedesk:vp-origin", null);
    assertThat(customer.canSee(KeptDesk.ISSUE)).isFalse();

    jira.addField("com.atlassian.servicedesk:vp-origin", new Object());
    assertThat(customer.canSee(KeptDesk.ISSUE)).isTrue();

    when(stranger.isActive()).thenReturn(false);
    assertThat(customer.canSee(KeptDesk.ISSUE)).isFalse();
  }

  @Test
  void saysWhenTheIssueIsGone() {
    when(jira.issues.getIssueObject(KeptDesk.ISSUE.issueId())).thenReturn(null);

    assertThatThrownBy(() -> customer.canSee(KeptDesk.ISSUE)).hasMessage("Issue 10 is gone.");
  }

  private void assertMissingAccount() {
    Promise promise = promise();
    assertThatThrownBy(() -> customer.tell(promise, headsUp(promise)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Kept speaks to customers as the user 'kept', who does not exist or is not active."
                + " Create it and let it comment.");
    verifyNoInteractions(comments.manager);
  }

  @Test
  void postsAnAgentsLetterInTheAgentsName() {
    ApplicationUser anna = jira.agent("anna");
    when(users.getUserByKey("anna")).thenReturn(anna);
    createsComment(77);
    Promise promise = promise();
    Letter letter = new Letter(KeptDesk.ANNA, "We wait for a part.");

    customer.tell(promise, new Notice(KeptDesk.headsUp(promise), 1, Optional.of(letter)));

    verify(comments.manager)
        .create(
            any(), eq(anna), eq("We wait for a part."), any(), any(), any(), any(), anyBoolean());
  }

  @Test
  void doesNotPostTheLetterOfAnAgentWhoHasLeft() {
    Promise promise = promise();
    Letter letter = new Letter(KeptDesk.ANNA, "We wait for a part.");
    Notice notice = new Notice(KeptDesk.headsUp(promise), 1, Optional.of(letter));

    assertThatThrownBy(() -> customer.tell(promise, notice))
        .hasMessage("The agent who wrote this, anna, is not an active user any more.");
  }

  @Test
  void ownsUpInItsOwnWordsThatTheTimeHasPassed() {
    createsComment(77);
    Promise promise = promise();
    NoticeKey key = new NoticeKey(promise.id(), 1, NoticeKind.OWN_UP);

    customer.tell(promise, new Notice(key, 1, Optional.empty()));

    verify(comments.manager)
        .create(
            any(),
            eq(account),
            eq(
                "We said this would be done by 09:20 on Mon 23 Nov 2026 (Europe/Berlin). We did"
                    + " not keep that, and we are sorry."),
            any(),
            any(),
            any(),
            any(),
            anyBoolean());
  }

  private static Notice headsUp(Promise promise) {
    return new Notice(KeptDesk.headsUp(promise), 1, Optional.empty());
  }

  private void createsComment(long id) {
    Comment created = mock(Comment.class);
    when(created.getId()).thenReturn(id);
    when(comments.manager.create(any(), any(), any(), any(), any(), any(), any(), anyBoolean()))
        .thenReturn(created);
  }

  private Promise promise() {
    return jira.kept.quote("20m");
  }
}
