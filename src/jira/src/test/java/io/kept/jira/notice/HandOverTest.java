package io.kept.jira.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.kept.jira.promise.Seen;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.promise.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna has promised something; Mona gives the issue to Ben. */
class HandOverTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ApplicationUser ben = jira.agent("ben");
  private final ApplicationUser mona = jira.manager("mona");
  private final ApplicationUser carl = People.called("carl");
  private final MailQueue queue = mock(MailQueue.class);
  private final List<Email> mails = new ArrayList<>();
  private final List<Promise> passedOn = new ArrayList<>();
  private final HandOver handOver =
      new HandOver(this::follow, jira.users, jira.rights, jira.mailsTo(queue));

  @BeforeEach
  void annaHasPromised() {
    when(jira.users.getUserByKey(anna.getKey())).thenReturn(anna);
    when(jira.users.getUserByKey(ben.getKey())).thenReturn(ben);
    when(jira.issue.getReporter()).thenReturn(carl);
    when(jira.issue.getAssignee()).thenReturn(ben);
    doAnswer(call -> mails.add(call.<SingleMailQueueItem>getArgument(0).getEmail()))
        .when(queue)
        .addItem(any());
    promise(anna);
  }

  @Test
  void tellsTheNewHolderWhatTheyInherit() {
    handOver.follow(jira.issue, mona);

    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).getTo()).isEqualTo("ben@example.com");
    assertThat(mails.get(0).getSubject())
        .isEqualTo("DESK-10: promised by 09:20 on Mon 23 Nov 2026");
    assertThat(mails.get(0).getBody())
        .isEqualTo(
            """
            This issue is yours now, and with it a promise: the customer was promised that this \
            would be done.

            DESK-10: The printer is on fire

            Promised by 09:20 on Mon 23 Nov 2026 (Europe/Berlin)

            Customer: Carl

            Said by Anna

            If it will not happen by then, tell the customer before then.

            Open DESK-10 in Jira:
            https://jira.example.com/browse/DESK-10
            """);
  }

  @Test
  void speaksTheLanguageOfTheNewHolder() {
    jira.settings.reads(ben, "Asia/Tokyo", Locale.GERMANY);

    handOver.follow(jira.issue, mona);

    assertThat(mails.get(0).getSubject())
        .isEqualTo("DESK-10: zugesagt bis Mo. 23. Nov. 2026, 17:20");
    assertThat(mails.get(0).getBody()).contains("Dieser Vorgang liegt jetzt bei Ihnen");
  }

  @Test
  void doesNotTellTheNewHolderWhatTheySaidThemselves() {
    passedOn.clear();
    jira.kept.clock.pass("PT1H");
    promise(ben);

    handOver.follow(jira.issue, mona);

    assertThat(mails.get(0).getBody()).doesNotContain("Said by");
  }

  @Test
  void tellsNobodyWhoTookTheIssue() {
    handOver.follow(jira.issue, ben);

    assertThat(mails).isEmpty();
  }

  @Test
  void tellsNobodyWhenNobodyHoldsItNow() {
    when(jira.issue.getAssignee()).thenReturn(null);

    handOver.follow(jira.issue, mona);

    assertThat(mails).isEmpty();
  }

  @Test
  void tellsNobodyWhenNothingChangedHands() {
    passedOn.clear();

    handOver.follow(jira.issue, mona);

    assertThat(mails).isEmpty();
  }

  @Test
  void tellsNobodyWhoMayNotSeeTheIssue() {
    ApplicationUser olga = People.called("olga");
    when(jira.issue.getAssignee()).thenReturn(olga);

    handOver.follow(jira.issue, mona);

    assertThat(mails).isEmpty();
  }

  @Test
  void tellsNobodyWithoutAMailAddress() {
    when(ben.getEmailAddress()).thenReturn(" ");

    handOver.follow(jira.issue, mona);

    assertThat(mails).isEmpty();
  }

  private List<Promise> follow(long issue, Seen seen) {
    return issue == jira.issue.getId() ? passedOn : List.of();
  }

  private void promise(ApplicationUser maker) {
    jira.write(jira.type.getSingularObjectFromString("20m"));
    jira.reader.read(jira.issue, maker);
    passedOn.add(jira.kept.latest());
  }
}
