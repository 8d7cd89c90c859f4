package io.kept.jira.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.CustomFieldManager;
import io.kept.jira.notice.AoNoticeStore;
import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.reconciliation.AoRuns;
import io.kept.jira.report.RollupRow;
import io.kept.jira.report.RollupUpkeep;
import io.kept.notice.CannotSpeak.Obstacle;
import io.kept.notice.Fate;
import io.kept.notice.Notice;
import io.kept.policy.Kind;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.PromiseStore;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import io.kept.sandbox.promise.KeptTables;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the checks find in Kept's real tables. */
class ChecksTest {
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Duration MOMENT = Duration.ofMillis(20);

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final PromiseStore promises =
      new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao()));
  private final AoNoticeStore notices = new AoNoticeStore(tables.ao());

  @Test
  void theWatchIsLateWhenItHasNotTickedForMinutes() {
    Ticks ticks = new Ticks(tables.ao());
    assertThat(watch(NINE).level()).isEqualTo(Level.ATTENTION);

    ticks.ticked(NINE.minusSeconds(60), MOMENT);
    ticks.ticked(NINE, MOMENT);

    assertThat(ticks.last()).contains(new Ticks.Tick(NINE, MOMENT));
    assertThat(watch(NINE.plusSeconds(120)).level()).isEqualTo(Level.OK);
    assertThat(watch(NINE.plusSeconds(121)).level()).isEqualTo(Level.ATTENTION);
    assertThat(watch(NINE.plusSeconds(361)).level()).isEqualTo(Level.FAILING);
    assertThat(watch(NINE.plusSeconds(361)).figures()).containsEntry("lateSeconds", 301L);
  }

  @Test
  void whatIsDueAndNotDoneIsCounted() {
    headsUp(NINE);
    assertThat(backlog(NINE).level()).isEqualTo(Level.OK);

    Finding later = backlog(NINE.plusSeconds(150));
    assertThat(later.level()).isEqualTo(Level.ATTENTION);
    assertThat(later.figures())
        .containsEntry("looks", 1)
        .containsEntry("messages", 1)
        .containsEntry("oldestSeconds", 150L);
    assertThat(backlog(NINE.plusSeconds(601)).level()).isEqualTo(Level.FAILING);
  }

  @Test
  void aMessageThatFailedIsToldWithoutWhatAnybodyWrote() {
    fate(headsUp(NINE), new Fate.Failed("Carl Kunde <carl@example.com>: no"), NINE);
    fate(headsUp(NINE), new Fate.Failed(Obstacle.NO_ACCOUNT.name()), NINE.plusSeconds(1));
    fate(headsUp(NINE), new Fate.TooLate(), NINE.plusSeconds(2));
    fate(headsUp(NINE), new Fate.Sent("17"), NINE.plusSeconds(3));
    Troubles troubles = new Troubles(tables.ao());

    assertThat(troubles.since(NINE.minusSeconds(1), 9))
        .extracting(Troubled::why)
        .containsExactly(Troubled.Why.LAPSED, Troubled.Why.NO_ACCOUNT, Troubled.Why.OTHER);
    assertThat(troubles.since(NINE, 1)).extracting(Troubled::tooLate).containsExactly(true);
    assertThat(messages(troubles, NINE.plusSeconds(4)).figures())
        .containsEntry("failed", 2)
        .containsEntry("tooLate", 1);
    assertThat(messages(troubles, NINE.plus(Duration.ofDays(2))).level()).isEqualTo(Level.OK);
  }

  @Test
  void onlyAMessageThatFailedIsFoundToBeSentAgain() {
    Troubles troubles = new Troubles(tables.ao());
    Notice failed = headsUp(NINE);
    fate(failed, new Fate.Failed("no"), NINE);
    Notice tooLate = headsUp(NINE);
    fate(tooLate, new Fate.TooLate(), NINE);

    assertThat(troubles.find(failed.key().text()).map(Troubled::key)).contains(failed.key());
    assertThat(troubles.find(tooLate.key().text())).isEmpty();
    assertThat(troubles.find("heads-up")).isEmpty();
  }

  @Test
  void noComparisonHasEndedAtFirst() {
    ReconciliationCheck check =
        new ReconciliationCheck(
            new AoRuns(tables.ao()),
            new PromisedByFields(mock(CustomFieldManager.class)),
            InstantSource.fixed(NINE));

    assertThat(check.look().level()).isEqualTo(Level.OK);
    assertThat(check.look().figures()).isEmpty();
  }

  @Test
  void theCountsAreWellUntilACheckFindsThemWrong() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    RollupUpkeep upkeep =
        new RollupUpkeep(tables.ao(), promises, () -> berlin, InstantSource.fixed(NINE));
    RollupCheck check = new RollupCheck(upkeep);
    headsUp(NINE);
    upkeep.catchUp();
    assertThat(check.look().level()).isEqualTo(Level.OK);
    assertThat(check.look().figures()).containsEntry("built", true).containsEntry("differing", 0);

    tables.ao().deleteWithSQL(RollupRow.class, "ID > ?", 0);
    upkeep.check();

    assertThat(check.look().level()).isEqualTo(Level.ATTENTION);
    assertThat(check.look().figures()).containsEntry("differing", 1);
  }

  @Test
  void theCountsAreSaidToBeBuiltUntilTheyAre() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    RollupUpkeep upkeep =
        new RollupUpkeep(tables.ao(), promises, () -> berlin, InstantSource.fixed(NINE));
    headsUp(NINE);

    Finding building = new RollupCheck(upkeep).look();

    assertThat(building.sentence())
        .isEqualTo(new Finding.Sentence("kept.checkup.rollup.building", List.of(0, 1)));
    assertThat(building.figures())
        .containsEntry("built", false)
        .containsEntry("counted", 0)
        .containsEntry("projects", 1);
  }

  private Finding watch(Instant now) {
    return new WatchCheck(new Ticks(tables.ao()), InstantSource.fixed(now)).look();
  }

  private Finding backlog(Instant now) {
    return new Backlog(tables.ao(), InstantSource.fixed(now)).look();
  }

  private static Finding messages(Troubles troubles, Instant now) {
    return new MessageCheck(troubles, InstantSource.fixed(now)).look();
  }

  private void fate(Notice notice, Fate fate, Instant at) {
    Notice claimed = notices.claim(notice, at.plusSeconds(120)).orElseThrow();
    notices.close(claimed, fate, at);
  }

  private long issue = 10;

  /** A heads-up that waits, about a promise that is to be looked at then too. */
  private Notice headsUp(Instant at) {
    Quote quote = new Quote("1h", at.plusSeconds(3600), ZoneId.of("Europe/Berlin"), Shift.NONE);
    Happening.Said said = new Happening.Said(at, Kind.FIX, Word.of(new Person("anna"), quote));
    Promise promise =
        promises.begin(new Subject(1, ++issue, 100), Optional.empty(), said, at).orElseThrow();
    promises.record(promise, new Happening.HeadsUpDue(at), at);
    return notices.waiting(at, 0, 9).stream()
        .filter(notice -> notice.key().promise().equals(promise.id()))
        .findFirst()
        .orElseThrow();
  }
}
