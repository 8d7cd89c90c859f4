package io.kept.jira.panel;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import io.kept.promise.Happening;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class PromisePanelTest {
  private final PanelDesk desk = new PanelDesk();
  private final PaperJira jira = desk.jira;
  private final ApplicationUser anna = desk.anna;
  private final ApplicationUser mona = desk.mona;

  @Test
  void saysWhenItWasDrawnAndWhenTheHealthChangesByItself() {
    desk.promise("17:00");
    assertThat(desk.view().now()).isEqualTo(jira.kept.clock.instant().toString());
    CountdownView onTrack = desk.seenBy(anna).standing().countdown();
    assertThat(onTrack.instant()).isEqualTo("2026-11-23T16:00:00Z");
    assertThat(onTrack.words()).isEqualTo("{0} left");

    jira.kept.clock.moveTo(Instant.parse(onTrack.next()));
    CountdownView atRisk = desk.seenBy(anna).standing().countdown();
    assertThat(desk.seenBy(anna).standing().health()).isEqualTo("At risk");
    assertThat(atRisk.next()).isEqualTo("2026-11-23T16:00:01Z");

    jira.kept.clock.moveTo(Instant.parse(atRisk.next()));
    CountdownView lapsed = desk.seenBy(anna).standing().countdown();
    assertThat(desk.seenBy(anna).standing().health()).isEqualTo("Lapsed");
    assertThat(lapsed.next()).isEmpty();
    assertThat(lapsed.words()).isEqualTo("{0} over, not done yet");
  }

  @Test
  void countsNothingWhereNothingIsPromised() {
    assertThat(desk.seenBy(anna).standing().countdown()).isEqualTo(CountdownView.NONE);
  }

  @Test
  void showsAPromiseInTheWordsAndTimeOfItsReader() {
    desk.promise("8bh");
    jira.settings.reads(anna, "Asia/Tokyo", Locale.GERMAN);

    PromiseView promise = desk.seenBy(anna);

    assertThat(promise.standing().by()).isEqualTo("bis morgen 01:00, Asia/Tokyo");
    assertThat(promise.standing().said())
        .isEqualTo("Gesagt als „8bh“: heute 17:00 · Versuch 1 von 2");
    assertThat(promise.standing().detail()).isEqualTo("noch 8 Std. 0 Min.");
  }

  @Test
  void isOnTrackThenAtRiskThenLapsed() {
    desk.promise("17:00");
    assertHealth("On track", "inprogress", "8 h 0 min left");

    jira.kept.clock.moveTo(Instant.parse("2026-11-23T15:00:00Z"));
    assertHealth("At risk", "moved", "1 h 0 min left");

    jira.kept.clock.moveTo(Instant.parse("2026-11-23T16:05:00Z"));
    assertHealth("Lapsed", "removed", "5 min over, not done yet");
  }

  @Test
  void showsByHowMuchItWasKept() {
    desk.promise("17:00");
    jira.resolve(Instant.parse("2026-11-23T15:30:00Z"));
    jira.kept.clock.moveTo(Instant.parse("2026-11-23T18:00:00Z"));
    jira.promise();

    assertHealth("Kept", "success", "Done with 30 min to spare");
  }

  @Test
  void showsByHowMuchItIsBrokenUntilItIsDone() {
    desk.promise("17:00");
    jira.kept.clock.moveTo(Instant.parse("2026-11-23T18:00:00Z"));
    jira.promise();
    assertHealth("Broken", "removed", "2 h 0 min over, not done yet");

    jira.resolve(Instant.parse("2026-11-23T17:15:00Z"));
    jira.promise();
    assertHealth("Broken", "removed", "Done 1 h 15 min late");
  }

  @Test
  void showsThatItWasWithdrawn() {
    desk.promise("17:00");
    jira.write((Date) null);
    jira.publishUpdateBy(anna);

    assertHealth("Withdrawn", "default", "");
  }

  @Test
  void marksATryBeyondThoseThatThePolicyAllows() {
    desk.promise("17:00");
    desk.promise("18:00");
    desk.promise("19:00");

    assertThat(desk.seenBy(mona).standing().said()).endsWith("· try 3 (allowed: 2)");
  }

  @Test
  void tellsWhatHappenedInItsOrderWithReasons() {
    when(jira.users.getUserByKey("key-of-anna")).thenReturn(anna);
    desk.promise("17:00");
    desk.act(now -> new Happening.Held(now, person("anna"), "Which one?"));
    desk.act(
        now -> new Happening.Withdrawn(now, Optional.of(person("gone")), Optional.of("Sold out")));

    assertThat(desk.seenBy(anna).events())
        .extracting(EventView::what)
        .containsExactly(
            anna.getDisplayName() + " promised it by 17:00 today (“17:00”).",
            anna.getDisplayName() + " put it on hold and told the customer what we wait for.",
            "key-of-gone withdrew it.");
    assertThat(desk.seenBy(anna).events()).last().extracting(EventView::note).isEqualTo("Sold out");
  }

  @Test
  void showsTheCustomersClockWhereItShowsAnotherTime() {
    desk.promise("17:00");
    assertThat(desk.seenBy(anna).standing().elsewhere()).isEmpty();

    ApplicationUser carla = jira.watcher("carla");
    jira.settings.reads(carla, "America/New_York", Locale.ENGLISH);
    when(jira.issue.getReporter()).thenReturn(carla);

    assertThat(desk.seenBy(anna).standing().elsewhere())
        .isEqualTo("For the customer: by 11:00 today, America/New_York");
  }

  @Test
  void showsThatAVerdictWasCorrectedAndThatItWasReopened() {
    desk.promise("17:00");
    jira.resolve(Instant.parse("2026-11-23T15:30:00Z"));
    jira.promise();
    jira.reopen();
    jira.promise();
    assertThat(desk.seenBy(anna).standing().detail()).endsWith(" · reopened since");

    jira.kept.clock.moveTo(Instant.parse("2026-11-23T18:00:00Z"));
    desk.act(now -> new Happening.Corrected(now, person("mona"), Optional.empty(), "Not this one"));
    assertThat(desk.seenBy(anna).standing().detail()).endsWith(" · corrected by a manager");
  }

  private void assertHealth(String health, String lozenge, String detail) {
    PromiseView promise = desk.seenBy(anna);
    assertThat(promise.standing().health()).isEqualTo(health);
    assertThat(promise.standing().lozenge()).isEqualTo(lozenge);
    assertThat(promise.standing().detail()).isEqualTo(detail);
    assertThat(promise.standing().by()).isEqualTo("by 17:00 today, Europe/Berlin");
    assertThat(promise.standing().said()).isEqualTo("Said as “17:00” at 09:00 today · try 1 of 2");
  }
}
