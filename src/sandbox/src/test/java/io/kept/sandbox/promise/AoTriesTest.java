package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kept.jira.notice.AoNoticeStore;
import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.jira.promise.AoTries;
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
import io.kept.report.Ending;
import io.kept.report.Period;
import io.kept.report.Row;
import io.kept.report.Selection;
import io.kept.report.Selection.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Promised on Monday, 23 November 2026, 09:00 in Berlin, by an hour later. */
class AoTriesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Person ANNA = new Person("anna");
  private static final Person BEN = new Person("ben");
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);
  private static final Instant WARNED = TEN.minusSeconds(900);

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final PromiseStore store =
      new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao()));
  private final AoNoticeStore notices = new AoNoticeStore(tables.ao());
  private final AoTries tries = new AoTries(tables.ao(), () -> BERLIN);

  @Test
  void tellsEachTryOfAPromiseByItsLedger() {
    Promise promise = promise(7, 1, TEN);
    Happening again = new Happening.Requoted(WARNED, Word.of(BEN, by(TEN.plusSeconds(60))), true);
    happened(promise, again);

    assertThat(told(thatWeek(7)).get(promise.id().value()))
        .extracting(row -> row.told().said().maker(), row -> row.told().ending(), Row::isJudged)
        .containsExactly(tuple(ANNA, Ending.RENEGOTIATED, false), tuple(BEN, Ending.OPEN, false));
  }

  @Test
  void tellsWhatTheSelectionHasAndNothingElse() {
    Promise wanted = promise(7, 1, TEN);
    promise(8, 2, TEN);
    promise(7, 3, TEN.plus(Duration.ofDays(7)));

    assertThat(told(thatWeek(7))).containsOnlyKeys(wanted.id().value());
  }

  @Test
  void tellsAllOfMoreThanOneBatch() {
    for (int issue = 1; issue <= 450; issue++) {
      promise(7, issue, TEN);
    }

    assertThat(told(thatWeek(7))).hasSize(450);
  }

  @Test
  void countsAHeadsUpThatWasSentAsHeard() {
    Promise told = promise(7, 1, TEN);
    headsUp(told, new Fate.Sent("10000"));
    Promise untold = promise(7, 2, TEN);
    headsUp(untold, new Fate.Failed("The comment was refused."));

    assertThat(told(thatWeek(7)).get(told.id().value()).get(0).told().heard()).isTrue();
    assertThat(told(thatWeek(7)).get(untold.id().value()).get(0).told().heard()).isFalse();
  }

  @Test
  void countsAnAgentWhoHadSpokenAsHeardAndNoOtherReasonToStayQuiet() {
    Promise spoken = promise(7, 1, TEN);
    headsUp(spoken, new Fate.Suppressed(Fate.Reason.AGENT_HAS_SPOKEN));
    Promise hidden = promise(7, 2, TEN);
    headsUp(hidden, new Fate.Suppressed(Fate.Reason.CUSTOMER_CANNOT_SEE));

    assertThat(told(thatWeek(7)).get(spoken.id().value()).get(0).told().heard()).isTrue();
    assertThat(told(thatWeek(7)).get(hidden.id().value()).get(0).told().heard()).isFalse();
  }

  @Test
  void doesNotTakeAWarningToTheHolderForAWordToTheCustomer() {
    Promise promise = promise(7, 1, TEN);
    happened(promise, new Happening.WarningDue(WARNED));
    close(new Fate.Sent("mail"));

    assertThat(told(thatWeek(7)).get(promise.id().value()).get(0).told().heard()).isFalse();
  }

  private Map<Long, List<Row>> told(Selection selection) {
    Map<Long, List<Row>> told = new LinkedHashMap<>();
    tries.forEach(selection, (promise, rows) -> told.put(promise.id().value(), rows));
    return told;
  }

  private static Selection thatWeek(long project) {
    LocalDate monday = LocalDate.parse("2026-11-23");
    return new Selection(
        List.of(project), new Period(monday, monday.plusDays(7)), Optional.empty(), People.ALL);
  }

  private Promise promise(long project, long issue, Instant promisedBy) {
    Happening.Said said = new Happening.Said(NINE, Kind.FIX, Word.of(ANNA, by(promisedBy)));
    return store
        .begin(new Subject(project, issue, 100), Optional.empty(), said, promisedBy)
        .orElseThrow();
  }

  private void headsUp(Promise promise, Fate fate) {
    happened(promise, new Happening.HeadsUpDue(WARNED));
    close(fate);
  }

  /** Closes the only notice that waits. */
  private void close(Fate fate) {
    Notice waiting = notices.waiting(TEN, 0, 1).get(0);
    Notice claimed = notices.claim(waiting, TEN).orElseThrow();
    notices.close(claimed, fate, WARNED);
  }

  private void happened(Promise promise, Happening happening) {
    store.record(promise, happening, TEN).orElseThrow();
  }

  private static Quote by(Instant promisedBy) {
    return new Quote("1h", promisedBy, BERLIN, Shift.NONE);
  }
}
