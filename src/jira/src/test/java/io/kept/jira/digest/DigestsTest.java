package io.kept.jira.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.kept.jira.mine.Holdings;
import io.kept.jira.mine.MineViews;
import io.kept.jira.mine.MyPromises;
import io.kept.jira.notice.MailAlerts;
import io.kept.jira.notice.WarningText;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.PaperSnoozes;
import io.kept.jira.testkit.People;
import io.kept.notice.Part;
import io.kept.notice.Way;
import io.kept.notice.Wishes;
import io.kept.promise.Promise;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is 9:00 in Berlin; Anna holds what she promised by 17:00, and wants a digest at 10:00. */
class DigestsTest {
  private static final Wishes AT_TEN =
      new Wishes(Set.of(Part.values()), Optional.of(LocalTime.of(10, 0)));

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final Holdings holdings = mock(Holdings.class);
  private final PaperWishBook book = new PaperWishBook();
  private final ApplicationProperties properties = mock(ApplicationProperties.class);
  private final MailQueue queue = mock(MailQueue.class);
  private final List<Email> mails = new ArrayList<>();
  private final Wishing wishing = new Wishing(book, jira.settings.readers(), jira.kept.clock);
  private final Digests digests =
      new Digests(
          List.of(
              new DailyDigest(
                  book,
                  new DigestText(
                      new MyPromises(
                          new MyPromises.Books(holdings, new PaperSnoozes()),
                          jira.promises,
                          new MyPromises.Sight(jira.issues, jira.rights),
                          jira.kept.clock),
                      new MineViews(new PromisedByFields(jira.fields), jira.wording),
                      new DigestText.Speech(jira.settings.readers(), jira.wording),
                      properties))),
          new Digests.Post(jira.users, jira.settings.readers(), post()),
          jira.kept.clock);

  @BeforeEach
  void annaHasPromised() {
    ApplicationUser carl = People.called("carl");
    when(jira.issue.getReporter()).thenReturn(carl);
    when(jira.issue.getAssignee()).thenReturn(anna);
    when(jira.users.getUserByKey(anna.getKey())).thenReturn(anna);
    when(properties.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira.example.com");
    doAnswer(call -> mails.add(call.<SingleMailQueueItem>getArgument(0).getEmail()))
        .when(queue)
        .addItem(any());
    jira.settings.reads(anna, "Europe/Berlin", Locale.ENGLISH);
    jira.write(jira.type.getSingularObjectFromString("17:00"));
    jira.publishUpdateBy(anna);
    Promise promise = jira.kept.latest();
    when(holdings.heldBy(any(), anyInt())).thenReturn(List.of(promise));
    wishing.save(anna, AT_TEN);
  }

  @Test
  void comesAtItsTimeOnceADay() {
    digests.run();
    assertThat(mails).isEmpty();

    jira.kept.clock.pass("PT1H");
    digests.run();
    digests.run();
    assertThat(mails).hasSize(1);

    jira.kept.clock.pass("PT24H");
    digests.run();
    assertThat(mails).hasSize(2);
  }

  @Test
  void listsWhatWaits() {
    jira.kept.clock.pass("PT1H");

    digests.run();

    assertThat(mails.get(0).getTo()).isEqualTo("anna@example.com");
    assertThat(mails.get(0).getSubject())
        .isEqualTo("Your promises: 1 waiting, 0 at risk or lapsed");
    assertThat(mails.get(0).getBody())
        .isEqualTo(
            """
            On issues that are assigned to you:

            DESK-10 The printer is on fire: Fix promised by 17:00 today, On track, 7 h 0 min left:
            https://jira.example.com/browse/DESK-10

            How I am warned:
            https://jira.example.com/plugins/servlet/kept/warnings
            """);
  }

  @Test
  void speaksTheLanguageOfItsReader() {
    jira.settings.reads(anna, "Europe/Berlin", Locale.GERMAN);
    jira.kept.clock.pass("PT1H");

    digests.run();

    assertThat(mails.get(0).getSubject())
        .isEqualTo("Ihre Zusagen: 1 warten, 0 gefährdet oder verstrichen");
    assertThat(mails.get(0).getBody()).contains("heute 17:00, Im Plan, noch 7 Std. 0 Min.");
  }

  @Test
  void isNotSentWhereNothingWaits() {
    when(holdings.heldBy(any(), anyInt())).thenReturn(List.of());
    jira.kept.clock.pass("PT1H");

    digests.run();

    assertThat(mails).isEmpty();
    assertThat(book.due(jira.kept.clock.instant(), 9)).isEmpty();
  }

  @Test
  void afterAnOutageTheDaysDigestComesLateAndOnce() {
    jira.kept.clock.pass("PT54H");

    digests.run();
    digests.run();

    assertThat(mails).hasSize(1);
  }

  @Test
  void aLaterTimeOnTheSameDayIsForTheNextOne() {
    jira.kept.clock.pass("PT1H");
    digests.run();

    wishing.save(anna, new Wishes(AT_TEN.as(), Optional.of(LocalTime.of(12, 0))));
    jira.kept.clock.pass("PT3H");
    digests.run();

    assertThat(mails).hasSize(1);
  }

  @Test
  void whoeverIsGoneGetsNoneAndHoldsNobodyUp() {
    ApplicationUser ben = jira.agent("ben");
    jira.settings.reads(ben, "Europe/Berlin", Locale.ENGLISH);
    wishing.save(ben, AT_TEN);
    when(anna.isActive()).thenReturn(false);
    jira.kept.clock.pass("PT1H");

    digests.run();

    assertThat(mails).isEmpty();
    assertThat(book.due(jira.kept.clock.instant(), 9)).isEmpty();
  }

  @Test
  void oneThatFailsLeavesTheOthersAsTheyAre() {
    ApplicationUser ben = jira.agent("ben");
    jira.settings.reads(ben, "Europe/Berlin", Locale.ENGLISH);
    wishing.save(ben, AT_TEN);
    when(jira.users.getUserByKey(ben.getKey())).thenThrow(new IllegalStateException("Away."));
    jira.kept.clock.pass("PT1H");

    digests.run();

    assertThat(mails).hasSize(1);
  }

  @Test
  void standsForAWarningThatCanWaitForIt() {
    Set<Part> holder = Set.of(Part.HOLDER);
    Promise promise = jira.kept.latest();

    assertThat(wishing.way(anna, holder, promise)).isEqualTo(Way.DIGEST);
    jira.kept.clock.pass("PT1H");
    digests.run();
    assertThat(wishing.way(anna, holder, promise)).isEqualTo(Way.MAIL);
    assertThat(wishing.way(jira.agent("ben"), holder, promise)).isEqualTo(Way.MAIL);
  }

  @Test
  void joinsNoConversationAboutAnIssue() {
    jira.kept.clock.pass("PT1H");
    digests.run();

    assertThat(mails.get(0).getHeaders()).isEqualTo(Map.of());
  }

  private MailAlerts.Post post() {
    WarningText text =
        new WarningText(jira.wording, jira.settings.readers(), properties, jira.kept.clock);
    return new MailAlerts.Post(queue, text, user -> false);
  }
}
