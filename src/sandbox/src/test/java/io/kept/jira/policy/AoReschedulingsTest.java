package io.kept.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.calendar.BusinessCalendar;
import io.kept.calendar.CalendarVersion;
import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoOpenPromises;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.policy.Kind;
import io.kept.policy.PolicyDraft;
import io.kept.promise.OpenPromises;
import io.kept.promise.OpenPromises.Mark;
import io.kept.promise.OpenPromises.Scope;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import io.kept.sandbox.promise.KeptTables;
import io.kept.testkit.ManualClock;
import io.kept.testkit.PaperDesk;
import io.kept.watch.Rescheduler;
import io.kept.watch.Rescheduling;
import io.kept.watch.Rescheduling.Counts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changed settings, and the promises that follow them, in the real ActiveObjects. */
class AoReschedulingsTest {
  private static final Person MIA = new Person("mia");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Place DESK_FIX = new Place(10, Kind.FIX);
  private static final Subject ISSUE = new Subject(10, 1, 100);

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final ManualClock clock = new ManualClock("2026-11-23T08:00:00Z");
  private final AoReschedulings reschedulings = new AoReschedulings(tables.ao());
  private final OpenPromises open = new AoOpenPromises(tables.ao());
  private final StoredCalendars calendars = new StoredCalendars(tables.ao());
  private final StoredPolicies policies =
      new StoredPolicies(new PolicyVersions(tables.ao()), calendars, () -> BERLIN, clock);
  private final Promises promises =
      new Promises(
          new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao())),
          new PaperDesk(),
          policies,
          clock);

  @Test
  void movesTheNextLookOfAnOpenPromiseWhenItsPolicyIsSaved() {
    promise();
    assertThat(nextLook()).isEqualTo(minutes(15));
    save(DESK_FIX, 0, "8m");

    run();

    assertThat(nextLook()).isEqualTo(minutes(12));
    AoReschedulings.Standing standing = reschedulings.newest(DESK_FIX.scope()).orElseThrow();
    assertThat(standing.rescheduling().counts()).isEqualTo(new Counts(1, 1, 0));
    assertThat(standing.endedAt()).contains(clock.instant());
  }

  @Test
  void leavesAProjectWithAPolicyOfItsOwnWhenTheInstancesIsSaved() {
    save(DESK_FIX, 0, "6m");
    promise();
    save(Place.instance(Kind.FIX), 0, "8m");

    run();

    assertThat(nextLook()).isEqualTo(minutes(14));
  }

  @Test
  void followsTheInstancesPolicyAgainWhenAProjectGivesItsOwnUp() {
    save(DESK_FIX, 0, "6m");
    promise();

    policies.giveUp(DESK_FIX, 1, MIA);
    run();

    assertThat(nextLook()).isEqualTo(minutes(15));
  }

  @Test
  void beginsNothingForAChangeThatSomebodyElseHasOvertaken() {
    save(DESK_FIX, 0, "6m");
    save(DESK_FIX, 0, "8m");

    assertThat(reschedulings.underWay()).hasSize(1);
  }

  @Test
  void goesThroughAllPromisesWhenACalendarIsSaved() {
    calendars.add(
        BusinessCalendar.in(BERLIN)
            .openOnWeekdays("06:00-14:00")
            .as(new CalendarVersion("Early desk", 1))
            .build(),
        MIA,
        clock.instant());

    assertThat(reschedulings.underWay()).extracting(Rescheduling::scope).containsExactly(Scope.ALL);
  }

  @Test
  void remembersHowFarItHasCome() {
    save(DESK_FIX, 0, "8m");
    Rescheduling begun = reschedulings.underWay().get(0);
    assertThat(begun)
        .isEqualTo(
            new Rescheduling(
                begun.id(), DESK_FIX.scope(), clock.instant(), Mark.START, Counts.NONE));
    Promise promise = promise();
    Rescheduling reached =
        new Rescheduling(
            begun.id(),
            begun.scope(),
            begun.changedAt(),
            new Mark(promise.promisedBy(), promise.id()),
            new Counts(3, 2, 1));

    reschedulings.save(reached);

    assertThat(reschedulings.underWay()).containsExactly(reached);
  }

  @Test
  void endsWhatALaterVersionMakesNeedless() {
    save(DESK_FIX, 0, "6m");
    save(DESK_FIX, 1, "8m");
    promise();

    run();

    assertThat(reschedulings.underWay()).isEmpty();
    assertThat(reschedulings.newest(DESK_FIX.scope()).orElseThrow().rescheduling().counts())
        .isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void knowsNothingOfPlacesThatNeverChanged() {
    save(DESK_FIX, 0, "6m");

    assertThat(reschedulings.newest(new Place(11, Kind.FIX).scope())).isEmpty();
    assertThat(reschedulings.newest(Place.instance(Kind.FIX).scope())).isEmpty();
  }

  private Promise promise() {
    Quote quote = new Quote("20m", minutes(20), BERLIN, Shift.NONE);
    return promises.quote(ISSUE, Kind.FIX, Word.of(MIA, quote));
  }

  private void save(Place place, int seen, String floor) {
    policies.change(
        place,
        seen,
        new PolicyDraft(
            Map.of("warning.share", "50", "warning.floor", "1m", "warning.ceiling", floor)),
        MIA);
  }

  private void run() {
    clock.pass(StoredPolicies.SETTLED.toString());
    new Rescheduler(
            open,
            promises,
            reschedulings,
            new Rescheduler.Round(
                clock,
                Duration.ZERO,
                (id, e) -> {
                  throw e;
                }))
        .run(() -> false);
  }

  private Instant nextLook() {
    return open.after(new Scope(OptionalLong.of(10), DESK_FIX.scope().kind()), Mark.START, 2)
        .get(0)
        .nextLook();
  }

  private static Instant minutes(int after) {
    return Instant.parse("2026-11-23T08:00:00Z").plusSeconds(60L * after);
  }
}
