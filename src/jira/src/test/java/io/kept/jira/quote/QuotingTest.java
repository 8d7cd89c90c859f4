package io.kept.jira.quote;

import static io.kept.jira.quote.QuotingDesk.HERE;
import static io.kept.jira.quote.QuotingDesk.quoted;
import static io.kept.jira.quote.QuotingDesk.seen;
import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.calendar.BusinessCalendar;
import io.kept.jira.act.Answer;
import io.kept.jira.testkit.PaperJira;
import io.kept.promise.Promise;
import io.kept.testkit.KeptDesk;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class QuotingTest {
  private static final Instant IN_20_MINUTES = Instant.parse("2026-11-23T08:20:00Z");

  private final QuotingDesk desk = new QuotingDesk();
  private final PaperJira jira = desk.jira;
  private final ApplicationUser anna = desk.anna;
  private final ApplicationUser mona = desk.mona;

  @Test
  void writesTheVeryInstantIntoTheFieldAsTheUserAndPromisesIt() {
    Promise promise = quoted(desk.quote(anna, "20m"));

    assertThat(promise.promisedBy()).isEqualTo(IN_20_MINUTES);
    assertThat(promise.current().quote().words()).isEqualTo("20m");
    assertThat(promise.current().maker()).isEqualTo(person("anna"));
    assertThat(jira.field.getValue(jira.issue)).isEqualTo(Date.from(IN_20_MINUTES));
    verify(jira.issues).updateIssue(anna, jira.issue, EventDispatchOption.ISSUE_UPDATED, false);
  }

  @Test
  void quotesOnceAlthoughJiraPublishesTheUpdateToo() {
    Promise promise = quoted(desk.quote(anna, "20m"));

    assertThat(desk.ledger(promise)).hasSize(1);
  }

  @Test
  void quotesWhenTheUpdateIsNotHeardOf() {
    jira.publishNothing();

    Promise promise = quoted(desk.quote(anna, "20m"));

    assertThat(promise).isEqualTo(jira.kept.latest());
    assertThat(promise.current().quote().words()).isEqualTo("20m");
  }

  @Test
  void readsTheWordsOnTheWallClockOfTheUser() {
    jira.settings.reads(anna, "Asia/Tokyo", Locale.ENGLISH);

    assertThat(quoted(desk.quote(anna, "tomorrow 17:00")).promisedBy())
        .isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
  }

  @Test
  void readsBusinessTimeOnTheCalendarOfTheProject() {
    jira.kept.policy = jira.kept.policy.with(openInTheMorning());

    assertThat(quoted(desk.quote(anna, "4bh")).promisedBy())
        .isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
  }

  @Test
  void refusesWordsInTheLanguageOfTheUser() {
    jira.settings.reads(anna, "Europe/Berlin", Locale.GERMAN);

    assertThat(desk.quote(anna, "08:30"))
        .isEqualTo(
            new Answer.Refused(
                "words", "Diese Zeit ist vorbei. Versuchen Sie zum Beispiel morgen 08:30."));
    desk.assertNothingWritten();
  }

  @Test
  void refusesToPromiseWhatIsDoneAlready() {
    when(jira.issue.getResolutionDate()).thenReturn(new Timestamp(0));

    assertThat(desk.quote(anna, "20m"))
        .isEqualTo(
            new Answer.Refused(
                "words",
                "This issue is done already. Reopen it before you promise anything on it."));
    desk.assertNothingWritten();
  }

  @Test
  void refusesAReasonThatIsTooLongToBeKept() {
    assertThat(desk.quote(anna, "20m", "x".repeat(451)))
        .isEqualTo(
            new Answer.Refused(
                "reason", "This reason is too long. Say it in at most 450 characters."));
    desk.assertNothingWritten();

    quoted(desk.quote(anna, "20m", "x".repeat(450)));
  }

  @Test
  void theTimeOfAnEarlierPromiseMayBePromisedOnceMore() {
    Promise first = quoted(desk.quote(anna, "17:00"));
    jira.resolve(jira.kept.clock.instant());
    jira.promises.catchUp(first);
    jira.reopen();

    Promise second = quoted(desk.quote(anna, "17:00"));

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.isOpen()).isTrue();
  }

  @Test
  void doesNotOverwriteWhatAnotherAgentHasPromisedMeanwhile() {
    Quoting.Request first = new Quoting.Request("20m", Optional.empty(), false, OptionalInt.of(0));
    quoted(desk.quoting.quote(anna, HERE, first));

    assertThat(desk.quoting.quote(mona, HERE, seen("2h", 7))).isInstanceOf(Answer.Outdated.class);
    assertThat(desk.quoting.quote(mona, HERE, first)).isInstanceOf(Answer.Outdated.class);
    assertThat(desk.quoting.quote(mona, HERE, seen("1h", 1))).isInstanceOf(Answer.Done.class);
  }

  @Test
  void refusesToGoOnFromAPromiseThatIsNotThere() {
    assertThat(desk.quoting.quote(anna, HERE, seen("20m", 3))).isInstanceOf(Answer.Outdated.class);
    desk.assertNothingWritten();
  }

  private static BusinessCalendar openInTheMorning() {
    return BusinessCalendar.in(KeptDesk.BERLIN).openOnWeekdays("08:00-12:00").build();
  }
}
