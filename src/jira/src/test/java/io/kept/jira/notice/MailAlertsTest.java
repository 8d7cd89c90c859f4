package io.kept.jira.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.notice.Fate;
import io.kept.notice.Part;
import io.kept.notice.Way;
import io.kept.promise.Promise;
import io.kept.testkit.KeptDesk;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anna promises something about an issue that Ben holds, in a project that Lea leads. */
class MailAlertsTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ApplicationUser ben = jira.agent("ben");
  private final ApplicationUser lea = jira.manager("lea");
  private final UserManager users = mock(UserManager.class);
  private final MailQueue queue = mock(MailQueue.class);
  private final List<Email> mails = new ArrayList<>();
  private final Map<ApplicationUser, Way> ways = new HashMap<>();
  private final Map<String, Set<Part>> asked = new HashMap<>();
  private final ApplicationProperties properties = mock(ApplicationProperties.class);
  private final MailAlerts alerts =
      new MailAlerts(
          new MailAlerts.Known(jira.issues, users),
          jira.rights,
          (user, parts, promise) -> way(user, parts),
          new MailAlerts.Post(
              queue,
              new WarningText(jira.wording, jira.settings.readers(), properties, jira.kept.clock),
              user -> user.equals(ben)));

  @BeforeEach
  void benHoldsTheIssue() {
    when(users.getUserByKey(anna.getKey())).thenReturn(anna);
    when(users.getUserByKey(ben.getKey())).thenReturn(ben);
    when(jira.issue.getAssignee()).thenReturn(ben);
    when(jira.project.getProjectLead()).thenReturn(lea);
    when(properties.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira.example.com");
    doAnswer(call -> mails.add(call.<SingleMailQueueItem>getArgument(0).getEmail()))
        .when(queue)
        .addItem(any());
  }

  @Test
  void warnsTheHolderAndTheMakerOnceEach() {
    warn(anna);

    assertThat(recipients()).containsExactly("ben@example.com", "anna@example.com");
  }

  @Test
  void warnsAHolderWhoMadeThePromiseOnce() {
    warn(ben);

    assertThat(recipients()).containsExactly("ben@example.com");
  }

  @Test
  void warnsTheLeadAndTheMakerWhenNobodyHoldsTheIssue() {
    when(jira.issue.getAssignee()).thenReturn(null);
    warn(anna);

    assertThat(recipients()).containsExactly("lea@example.com", "anna@example.com");
  }

  @Test
  void warnsTheLeadWhenTheHolderIsNotActive() {
    when(ben.isActive()).thenReturn(false);
    warn(anna);

    assertThat(recipients()).containsExactly("lea@example.com", "anna@example.com");
  }

  @Test
  void warnsALeadWhoMadeThePromiseOnce() {
    when(jira.issue.getAssignee()).thenReturn(null);
    when(jira.project.getProjectLead()).thenReturn(anna);
    warn(anna);

    assertThat(recipients()).containsExactly("anna@example.com");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void skipsWhoeverHasNoMailAddress(String address) {
    when(anna.getEmailAddress()).thenReturn(address);
    warn(anna);

    assertThat(recipients()).containsExactly("ben@example.com");
  }

  @Test
  void skipsAMakerWhoIsGone() {
    when(users.getUserByKey(anna.getKey())).thenReturn(null);
    warn(anna);

    assertThat(recipients()).containsExactly("ben@example.com");
  }

  @Test
  void skipsAMakerWhoMayNoLongerSeeTheIssue() {
    ApplicationUser left = People.called("left");
    when(users.getUserByKey(left.getKey())).thenReturn(left);
    warn(left);

    assertThat(recipients()).containsExactly("ben@example.com");
  }

  @Test
  void warnsNobodyAboutAnIssueThatIsGone() {
    when(jira.issues.getIssueObject(KeptDesk.ISSUE.issueId())).thenReturn(null);
    warn(anna);

    assertThat(mails).isEmpty();
  }

  @Test
  void asksEachHowTheyWantToBeWarnedInTheirParts() {
    warn(anna);
    assertThat(asked)
        .isEqualTo(Map.of("ben", Set.of(Part.HOLDER), "anna", Set.of(Part.MAKER)));

    asked.clear();
    when(jira.issue.getAssignee()).thenReturn(null);
    when(jira.project.getProjectLead()).thenReturn(anna);
    alerts.warn(jira.kept.latest());
    assertThat(asked).isEqualTo(Map.of("anna", Set.of(Part.LEAD, Part.MAKER)));
  }

  @Test
  void writesDownWhoReadsItInADigest() {
    ways.put(ben, Way.DIGEST);

    assertThat(warn(anna)).isEqualTo(new Fate.Sent("in the digest of " + ben.getKey()));
    assertThat(recipients()).containsExactly("anna@example.com");
  }

  @Test
  void sendsNothingWhereEverybodyHasADigestOrWantsNoMail() {
    ways.put(ben, Way.DIGEST);
    ways.put(anna, Way.NONE);
    assertThat(warn(anna)).isEqualTo(new Fate.Suppressed(Fate.Reason.IN_DIGEST));

    ways.put(ben, Way.NONE);
    assertThat(alerts.warn(jira.kept.latest()))
        .isEqualTo(new Fate.Suppressed(Fate.Reason.NOT_WANTED));
    assertThat(mails).isEmpty();
  }

  @Test
  void saysWhatWasPromisedByWhomUntilWhenAndWhere() {
    warn(anna);

    assertThat(mails.get(0).getSubject())
        .isEqualTo("DESK-10: promised by 09:20 on Mon 23 Nov 2026");
    assertThat(mails.get(0).getMimeType()).isEqualTo("text/html");
    assertThat(mails.get(0).getEncoding()).isEqualTo("UTF-8");
    assertThat(mails.get(0).getBody())
        .isEqualTo(
            """
            <!DOCTYPE html>
            <html lang="en">
            <body style="font-family: sans-serif; font-size: 14px; line-height: 20px">
            <p>Your customer was promised that this would be done, and the time is running out.</p>
            <p>DESK-10: The printer is on fire</p>
            <p>Promised by 09:20 on Mon 23 Nov 2026 (Europe/Berlin), 5 min left</p>
            <p>Said by Anna</p>
            <p>If it will not happen by then, tell the customer before then: what you know, what \
            you do not know, and what happens next.</p>
            <p><a href="https://jira.example.com/browse/DESK-10">Open DESK-10 in Jira</a></p>
            </body>
            </html>
            """);
  }

  @Test
  void writesPlainTextToWhoeverReadsNoHtml() {
    warn(anna);

    assertThat(mails.get(1).getMimeType()).isEqualTo("text/plain");
    assertThat(mails.get(1).getBody())
        .isEqualTo(
            """
            Your customer was promised that this would be done, and the time is running out.

            DESK-10: The printer is on fire

            Promised by 09:20 on Mon 23 Nov 2026 (Europe/Berlin), 5 min left

            If it will not happen by then, tell the customer before then: what you know, what you \
            do not know, and what happens next.

            Open DESK-10 in Jira:
            https://jira.example.com/browse/DESK-10
            """);
  }

  @Test
  void speaksTheLanguageAndShowsTheTimeOfEachReader() {
    jira.settings.reads(ben, "Asia/Tokyo", Locale.GERMANY);
    warn(anna);

    assertThat(mails.get(0).getSubject())
        .isEqualTo("DESK-10: zugesagt bis Mo. 23. Nov. 2026, 17:20");
    assertThat(mails.get(0).getBody())
        .contains(
            "<html lang=\"de-DE\">",
            "<p>Zugesagt bis Mo. 23. Nov. 2026, 17:20 (Asia/Tokyo), noch 5 Min.</p>",
            ">DESK-10 in Jira öffnen</a>");
    assertThat(mails.get(1).getSubject())
        .isEqualTo("DESK-10: promised by 09:20 on Mon 23 Nov 2026");
  }

  @Test
  void joinsTheConversationOfTheIssuesOtherMails() {
    when(jira.issue.getCreated()).thenReturn(Timestamp.from(Instant.ofEpochMilli(1347264545909L)));
    warn(ben);

    assertThat(mails.get(0).getInReplyTo()).isEqualTo("<JIRA.10.1347264545000@Atlassian.JIRA>");
    assertThat(mails.get(0).getHeaders())
        .isEqualTo(Map.of("References", "<JIRA.10.1347264545000@Atlassian.JIRA>"));
  }

  @Test
  void aSummaryStaysTextOnItsLine() {
    when(jira.issue.getSummary())
        .thenReturn("Fire\r\n\r\n<a href='https://evil.example.com'>x</a>");
    warn(anna);

    assertThat(mails.get(0).getBody())
        .contains(
            "<p>DESK-10: Fire &lt;a href=&#39;https://evil.example.com&#39;&gt;x&lt;/a&gt;</p>");
    assertThat(mails.get(1).getBody())
        .contains("\n\nDESK-10: Fire <a href='https://evil.example.com'>x</a>\n\nPromised by");
  }

  private Way way(ApplicationUser user, Set<Part> parts) {
    asked.put(user.getUsername(), parts);
    return ways.getOrDefault(user, Way.MAIL);
  }

  /** 20 minutes are promised, and 15 have passed. */
  private Fate warn(ApplicationUser maker) {
    jira.write(jira.type.getSingularObjectFromString("20m"));
    jira.reader.read(jira.issue, maker);
    Promise promise = jira.kept.latest();
    jira.kept.clock.pass("PT15M");
    return alerts.warn(promise);
  }

  private List<String> recipients() {
    return mails.stream().map(Email::getTo).toList();
  }
}
