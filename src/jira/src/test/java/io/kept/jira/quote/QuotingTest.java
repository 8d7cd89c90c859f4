package io.kept.jira.quote;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.calendar.BusinessCalendar;
import io.kept.jira.act.Answer;
import io.kept.jira.field.NewsPromisedByField;
import io.kept.jira.notice.CustomerText;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.notice.Letter;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.policy.Allowed;
import io.kept.policy.Incident;
import io.kept.policy.Kind;
import io.kept.policy.Limits;
import io.kept.policy.Role;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.testkit.KeptDesk;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class QuotingTest {
  private static final Instant IN_20_MINUTES = Instant.parse("2026-11-23T08:20:00Z");

  private static final Quoting.Place HERE =
      new Quoting.Place("DESK-10", KeptDesk.ISSUE.fieldId());

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ApplicationUser mona = jira.manager("mona");
  private final Quoting quoting =
      new Quoting(
          jira.issues,
          jira.reader,
          new Quoting.Speech(jira.quotes, jira.rights, jira.settings.readers(), jira.wording),
          new Quoting.Writing(
              jira.promises,
              new CustomerText(jira.wording, jira.settings.readers(), jira.kept.policies),
              jira.kept.delivery));

  @Test
  void writesTheVeryInstantIntoTheFieldAsTheUserAndPromisesIt() {
    Promise promise = quoted(quote(anna, "20m"));

    assertThat(promise.promisedBy()).isEqualTo(IN_20_MINUTES);
    assertThat(promise.current().quote().words()).isEqualTo("20m");
    assertThat(promise.current().maker()).isEqualTo(person("anna"));
    assertThat(jira.field.getValue(jira.issue)).isEqualTo(Date.from(IN_20_MINUTES));
    verify(jira.issues).updateIssue(anna, jira.issue, EventDispatchOption.ISSUE_UPDATED, false);
  }

  @Test
  void quotesOnceAlthoughJiraPublishesTheUpdateToo() {
    Promise promise = quoted(quote(anna, "20m"));

    assertThat(ledger(promise)).hasSize(1);
  }

  @Test
  void quotesWhenTheUpdateIsNotHeardOf() {
    jira.publishNothing();

    Promise promise = quoted(quote(anna, "20m"));

    assertThat(promise).isEqualTo(jira.kept.latest());
    assertThat(promise.current().quote().words()).isEqualTo("20m");
  }

  @Test
  void readsTheWordsOnTheWallClockOfTheUser() {
    jira.settings.reads(anna, "Asia/Tokyo", Locale.ENGLISH);

    assertThat(quoted(quote(anna, "tomorrow 17:00")).promisedBy())
        .isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
  }

  @Test
  void whatMayNotBeSeenLooksLikeWhatIsMissing() {
    Answer unseen = quote(People.called("stranger"), "20m");

    assertThat(unseen)
        .isInstanceOf(Answer.Unseen.class)
        .isEqualTo(quote(null, "20m"))
        .isEqualTo(quoting.quote(anna, new Quoting.Place("DESK-11", 100), request("20m")))
        .isEqualTo(quoting.quote(anna, new Quoting.Place("DESK-10", 101), request("20m")));
    assertNothingWritten();
  }

  @Test
  void isForbiddenToThoseWhoMayOnlyLook() {
    assertThat(quote(jira.watcher("walt"), "20m"))
        .isEqualTo(
            new Answer.Forbidden(
                "You may see this issue but not promise this on it: the policy of its project"
                    + " leaves that to others."));
    assertNothingWritten();
  }

  @Test
  void leavesItToTheRoleThatThePolicyNames() {
    Role support = new Role.Named("Support");
    jira.kept.policy =
        jira.kept.policy.with(new Allowed(support, new Role.Editors(), new Role.Editors(), new Role.Editors()));
    ApplicationUser sam = jira.watcher("sam");
    jira.give(sam, "Support");

    assertThat(quote(mona, "20m")).isInstanceOf(Answer.Forbidden.class);
    assertNothingWritten();
    assertThat(quoted(quote(sam, "20m")).current().maker()).isEqualTo(person("sam"));
  }

  @Test
  void leavesAFurtherTryToTheRoleThatThePolicyNames() {
    Role support = new Role.Named("Support");
    jira.kept.policy =
        jira.kept.policy.with(new Allowed(new Role.Editors(), new Role.Editors(), support, support));
    jira.give(anna, "Support");
    useUpTheTries();

    assertThat(quote(mona, "3h", "The part is late.")).isInstanceOf(Answer.Forbidden.class);
    assertThat(quoted(quote(anna, "3h", "The part is late.")).revision()).isEqualTo(3);
  }

  @Test
  void readsBusinessTimeOnTheCalendarOfTheProject() {
    jira.kept.policy = jira.kept.policy.with(openInTheMorning());

    assertThat(quoted(quote(anna, "4bh")).promisedBy())
        .isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
  }

  @Test
  void promisesOnlyNewsWhileThereIsAnIncident() {
    incident(Optional.empty());

    assertThat(quote(mona, "20m"))
        .isEqualTo(
            new Answer.Refused(
                "words",
                "Only news can be promised for now (\"Mail is down\"), nobody knows yet how long."
                    + " Promise the customer by when they will hear more."));
    assertNothingWritten();
    NewsPromisedByField news = newsType();
    when(jira.field.getCustomFieldType()).thenReturn(news);
    assertThat(quoted(quote(anna, "20m")).kind()).isEqualTo(Kind.NEWS);
  }

  @Test
  void saysUntilWhenOnlyNewsCanBePromisedInTheLanguageOfTheUser() {
    jira.settings.reads(anna, "Europe/Berlin", Locale.GERMAN);
    incident(Optional.of(Instant.parse("2026-11-23T16:00:00Z")));

    assertThat(quote(anna, "20m"))
        .isEqualTo(
            new Answer.Refused(
                "words",
                "Zurzeit kann nur ein Zwischenstand zugesagt werden („Mail is down“), bis heute"
                    + " 17:00. Sagen Sie dem Kunden zu, bis wann er mehr erfährt."));
  }

  @Test
  void promisesAgainOnceTheIncidentIsOver() {
    incident(Optional.of(jira.kept.clock.instant()));

    assertThat(quoted(quote(anna, "20m")).promisedBy()).isEqualTo(IN_20_MINUTES);
  }

  @Test
  void refusesWordsInTheLanguageOfTheUser() {
    jira.settings.reads(anna, "Europe/Berlin", Locale.GERMAN);

    assertThat(quote(anna, "08:30"))
        .isEqualTo(
            new Answer.Refused(
                "words", "Diese Zeit ist vorbei. Versuchen Sie zum Beispiel morgen 08:30."));
    assertNothingWritten();
  }

  @Test
  void refusesToPromiseWhatIsDoneAlready() {
    when(jira.issue.getResolutionDate()).thenReturn(new Timestamp(0));

    assertThat(quote(anna, "20m"))
        .isEqualTo(
            new Answer.Refused(
                "words",
                "This issue is done already. Reopen it before you promise anything on it."));
    assertNothingWritten();
  }

  @Test
  void aThirdTryIsForbiddenToAgents() {
    useUpTheTries();

    assertThat(quote(anna, "3h"))
        .isEqualTo(
            new Answer.Forbidden(
                "The customer has been given a second time already. A third one has to come from"
                    + " someone who manages the promises of this project."));
    assertThat(jira.kept.latest().revision()).isEqualTo(2);
  }

  @Test
  void aThirdTryOfAManagerNeedsAReason() {
    useUpTheTries();

    assertThat(quote(mona, "3h"))
        .isEqualTo(
            new Answer.Refused(
                "reason",
                "The customer has been given a second time already. Say why there is a third."));
    assertThat(jira.kept.latest().revision()).isEqualTo(2);
  }

  @Test
  void aThirdTryOfAManagerIsRecordedWithItsReason() {
    useUpTheTries();

    Promise promise = quoted(quote(mona, "3h", "The part is late"));

    assertThat(promise.revision()).isEqualTo(3);
    assertThat(ledger(promise))
        .last()
        .extracting(happening -> ((Happening.Requoted) happening).word().reason().orElseThrow())
        .isEqualTo("The part is late");
  }

  @Test
  void refusesAReasonThatIsTooLongToBeKept() {
    assertThat(quote(anna, "20m", "x".repeat(451)))
        .isEqualTo(
            new Answer.Refused(
                "reason", "This reason is too long. Say it in at most 450 characters."));
    assertNothingWritten();

    quoted(quote(anna, "20m", "x".repeat(450)));
  }

  @Test
  void theTimeOfAnEarlierPromiseMayBePromisedOnceMore() {
    Promise first = quoted(quote(anna, "17:00"));
    jira.resolve(jira.kept.clock.instant());
    jira.promises.catchUp(first);
    jira.reopen();

    Promise second = quoted(quote(anna, "17:00"));

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.isOpen()).isTrue();
  }

  private void useUpTheTries() {
    quote(anna, "20m");
    quote(anna, "1h");
    assertThat(jira.kept.latest().revision()).isEqualTo(2);
  }

  private Answer quote(ApplicationUser user, String words) {
    return quoting.quote(user, HERE, request(words));
  }

  private Answer quote(ApplicationUser user, String words, String reason) {
    return quoting.quote(
        user,
        HERE,
        new Quoting.Request(words, Optional.of(reason), false, OptionalInt.empty()));
  }

  @Test
  void tellsTheCustomerInTheSameStepInTheNameOfTheAgent() {
    ApplicationUser carla = jira.watcher("carla");
    when(jira.issue.getReporter()).thenReturn(carla);

    Promise promise = quoted(quoting.quote(anna, HERE, telling("20m")));

    NoticeKey key = new NoticeKey(promise.id(), 1, NoticeKind.PROMISE);
    assertThat(jira.kept.desk.letter(key).orElseThrow())
        .isEqualTo(new Letter(person("anna"), line("20m")));
    assertThat(line("20m")).contains("09:20 on Mon 23 Nov 2026");
  }

  @Test
  void saysThatItGoesOnAfterAHold() {
    Promise held = quoted(quote(anna, "20m"));
    String promised = line("1h");
    jira.promises.act(held.id(), now -> new Happening.Held(now, person("anna"), "Which?"));

    Promise resumed = quoted(quoting.quote(anna, HERE, telling("1h")));

    assertThat(resumed.isOpen()).isTrue();
    assertThat(resumed.current().number()).isEqualTo(1);
    NoticeKey key = new NoticeKey(resumed.id(), 2, NoticeKind.PROMISE);
    assertThat(jira.kept.desk.letter(key).orElseThrow().line())
        .contains("10:00 on Mon 23 Nov 2026")
        .isNotEqualTo(promised);
  }

  @Test
  void tellsNobodyAnythingUnlessAsked() {
    quoted(quote(anna, "20m"));

    assertThat(jira.kept.desk.told()).isEmpty();
  }

  @Test
  void doesNotOverwriteWhatAnotherAgentHasPromisedMeanwhile() {
    Quoting.Request first =
        new Quoting.Request("20m", Optional.empty(), false, OptionalInt.of(0));
    quoted(quoting.quote(anna, HERE, first));

    assertThat(quoting.quote(mona, HERE, seen("2h", 7))).isInstanceOf(Answer.Outdated.class);
    assertThat(quoting.quote(mona, HERE, first)).isInstanceOf(Answer.Outdated.class);
    assertThat(quoting.quote(mona, HERE, seen("1h", 1))).isInstanceOf(Answer.Done.class);
  }

  @Test
  void refusesToGoOnFromAPromiseThatIsNotThere() {
    assertThat(quoting.quote(anna, HERE, seen("20m", 3))).isInstanceOf(Answer.Outdated.class);
    assertNothingWritten();
  }

  private static Quoting.Request telling(String words) {
    return new Quoting.Request(words, Optional.empty(), true, OptionalInt.empty());
  }

  private static Quoting.Request seen(String words, int entries) {
    return new Quoting.Request(words, Optional.empty(), false, OptionalInt.of(entries));
  }

  private void incident(Optional<Instant> until) {
    Limits limits = new Limits(2, Optional.of(new Incident(until, "Mail is down")));
    jira.kept.policy = jira.kept.policy.with(limits);
  }

  private NewsPromisedByField newsType() {
    NewsPromisedByField news = mock(NewsPromisedByField.class);
    when(news.kind()).thenReturn(Kind.NEWS);
    return news;
  }

  private static BusinessCalendar openInTheMorning() {
    return BusinessCalendar.in(KeptDesk.BERLIN).openOnWeekdays("08:00-12:00").build();
  }

  private String line(String words) {
    return quoting.preview(anna, HERE, jira.kept.read(words)).orElseThrow();
  }

  private static Quoting.Request request(String words) {
    return new Quoting.Request(words, Optional.empty(), false, OptionalInt.empty());
  }

  private static Promise quoted(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).promise();
  }

  private List<Happening> ledger(Promise promise) {
    return jira.kept.store.ledger(promise.id());
  }

  private void assertNothingWritten() {
    verify(jira.issues, never()).updateIssue(any(), any(), any(), anyBoolean());
    assertThat(jira.isPromised()).isFalse();
  }
}
