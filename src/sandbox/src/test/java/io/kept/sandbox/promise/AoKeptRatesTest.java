package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.jira.report.AoKeptRates;
import io.kept.jira.report.RecountRow;
import io.kept.jira.report.RollupRow;
import io.kept.jira.report.RollupStateRow;
import io.kept.jira.report.RollupTotalRow;
import io.kept.jira.report.RollupUpkeep;
import io.kept.policy.Kind;
import io.kept.promise.Deed;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.PromiseStore;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import io.kept.report.KeptRate;
import io.kept.report.Period;
import io.kept.report.Selection;
import io.kept.report.Selection.People;
import io.kept.report.Tally;
import io.kept.report.WeekCount;
import io.kept.testkit.ManualClock;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.java.ao.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AoKeptRatesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Person ANNA = new Person("anna");
  private static final Person BEN = new Person("ben");

  /** A Monday. */
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

  private final ManualClock clock = new ManualClock(NINE.toString());
  private ZoneId zone = BERLIN;

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final PromiseStore store =
      new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao()));
  private final AoKeptRates rates = new AoKeptRates(tables.ao(), store, () -> zone);
  private final RollupUpkeep upkeep = new RollupUpkeep(tables.ao(), store, () -> zone, clock);

  @Test
  void countsFromThePromisesUntilTheRollupIsBuilt() {
    kept(promise(7, 1, NINE));

    assertThat(rates.of(7).all()).isEqualTo(new Tally(1, 0, 0, 0, 0));
    assertThat(rates.ofAll()).containsEntry(monday("2026-11-23"), new Tally(1, 0, 0, 0, 0));
    assertThat(rows()).isZero();
  }

  @Test
  void readsTheRollupOnceItIsBuilt() {
    kept(promise(7, 1, NINE));
    upkeep.catchUp();
    assertThat(rows()).isOne();

    forge();

    assertThat(rates.of(7).all().withdrawn()).isEqualTo(99);
  }

  @Test
  void countsAWeekThatHasChangedSinceFromItsPromises() {
    Promise promise = promise(7, 1, NINE);
    upkeep.catchUp();
    forge();

    kept(promise);

    assertThat(rates.of(7).all()).isEqualTo(new Tally(1, 0, 0, 0, 0));
    assertThat(notes()).isPositive();
    upkeep.catchUp();
    assertThat(notes()).isZero();
    assertThat(rates.of(7).all()).isEqualTo(new Tally(1, 0, 0, 0, 0));
  }

  @Test
  void movesARenegotiatedPromiseToItsNewWeek() {
    Promise promise = promise(7, 1, NINE);
    upkeep.catchUp();

    store.record(promise, requoted(NINE.plus(Duration.ofDays(7))), Instant.MAX).orElseThrow();
    upkeep.catchUp();

    assertThat(rates.of(7).byWeek())
        .containsOnlyKeys(monday("2026-11-30"))
        .containsValue(new Tally(0, 0, 1, 0, 1));
    assertThat(rates.of(7).byMaker()).containsOnlyKeys(BEN);
    assertThat(rows()).isOne();
  }

  @Test
  void notesNothingWhenNoCountChanges() {
    Promise promise = promise(7, 1, NINE);
    upkeep.catchUp();

    store.record(promise, new Happening.WarningDue(NINE.minusSeconds(60)), NINE).orElseThrow();

    assertThat(notes()).isZero();
  }

  @Test
  void equalsThePromisesWhateverHappens() {
    SplittableRandom random = new SplittableRandom(5);
    List<Promise> open = new ArrayList<>();
    for (int step = 0; step < 300; step++) {
      if (open.isEmpty() || random.nextInt(3) == 0) {
        Instant by = NINE.plus(Duration.ofHours(random.nextInt(24 * 30)));
        open.add(promise(random.nextInt(1, 4), 1000 + step, by));
      } else {
        happen(open, random);
      }
      if (random.nextInt(20) == 0) {
        upkeep.catchUp();
      }
      if (random.nextInt(10) == 0) {
        for (long project = 1; project <= 3; project++) {
          assertThat(new HashSet<>(rates.weeks(project))).isEqualTo(recount(project));
        }
        assertThat(rates.ofAll()).isEqualTo(recountAll());
        Selection selection = selection(random);
        assertThat(rates.of(selection)).isEqualTo(recount(selection));
      }
    }
    upkeep.catchUp();
    assertThat(upkeep.check()).isZero();
    assertThat(rates.ofAll()).isEqualTo(recountAll());
  }

  @Test
  void saysHowManyWeeksDifferAndMendsThem() {
    kept(promise(7, 1, NINE));
    upkeep.catchUp();
    forge();

    assertThat(upkeep.check()).isOne();
    assertThat(rates.of(7).all()).isEqualTo(new Tally(1, 0, 0, 0, 0));
    assertThat(upkeep.check()).isZero();
  }

  @Test
  void mendsATotalThatIsNotWhatTheProjectsSay() {
    kept(promise(7, 1, NINE));
    kept(promise(8, 2, NINE));
    upkeep.catchUp();
    tables.ao().deleteWithSQL(RollupTotalRow.class, "ID > ?", 0);
    assertThat(rates.ofAll()).isEmpty();

    assertThat(upkeep.check()).isOne();
    assertThat(rates.ofAll()).containsEntry(monday("2026-11-23"), new Tally(2, 0, 0, 0, 0));
    assertThat(upkeep.check()).isZero();
  }

  @Test
  void readsTheInstanceFromOneRowAWeekAndOnlyChangedWeeksFromTheirProjects() {
    Promise promise = promise(7, 1, NINE);
    kept(promise(8, 2, NINE));
    kept(promise(8, 3, NINE.plus(Duration.ofDays(7))));
    upkeep.catchUp();
    for (RollupRow row : tables.ao().find(RollupRow.class, Query.select())) {
      row.setKept(row.getProjectId() == 8 ? 50 : 0);
      row.save();
    }
    assertThat(rates.ofAll()).containsEntry(monday("2026-11-23"), new Tally(1, 0, 1, 0, 0));

    kept(promise);

    assertThat(rates.ofAll())
        .containsEntry(monday("2026-11-23"), new Tally(51, 0, 0, 0, 0))
        .containsEntry(monday("2026-11-30"), new Tally(1, 0, 0, 0, 0));
  }

  @Test
  void checksAfterThreeInTheMorningAndNotBefore() {
    kept(promise(7, 1, NINE));
    upkeep.catchUp();
    forge();

    clock.pass("PT17H59M");
    upkeep.checkNightly();
    assertThat(rates.of(7).all().withdrawn()).isEqualTo(99);

    clock.pass("PT2M");
    upkeep.checkNightly();
    assertThat(rates.of(7).all().withdrawn()).isZero();
    forge();
    upkeep.checkNightly();
    assertThat(rates.of(7).all().withdrawn()).isEqualTo(99);
  }

  @Test
  void staysRightWhileItIsBuiltAnew() {
    kept(promise(7, 1, NINE));
    upkeep.catchUp();
    forge();

    upkeep.rebuild();
    assertThat(rates.of(7).all()).isEqualTo(new Tally(1, 0, 0, 0, 0));

    upkeep.catchUp();
    assertThat(rates.of(7).all()).isEqualTo(new Tally(1, 0, 0, 0, 0));
  }

  @Test
  void staysRightWhenItIsForgottenWhileSomebodyReads() {
    kept(promise(7, 1, NINE));
    upkeep.catchUp();
    AoKeptRates interrupted =
        new AoKeptRates(beforeRollupIsRead(upkeep::rebuild), store, () -> zone);

    assertThat(interrupted.of(days("2026-11-23", "2026-11-30")).all())
        .isEqualTo(new Tally(1, 0, 0, 0, 0));
    upkeep.catchUp();
    assertThat(interrupted.of(7).all()).isEqualTo(new Tally(1, 0, 0, 0, 0));
    upkeep.catchUp();
    assertThat(interrupted.ofAll()).containsEntry(monday("2026-11-23"), new Tally(1, 0, 0, 0, 0));
  }

  @Test
  void saysHowFarItIsBuilt() {
    promise(7, 1, NINE);
    promise(9, 2, NINE);
    assertThat(upkeep.progress()).isEqualTo(new RollupUpkeep.Progress(false, 0, 2));

    upkeep.catchUp();
    assertThat(upkeep.progress()).isEqualTo(new RollupUpkeep.Progress(true, 2, 2));

    upkeep.rebuild();
    assertThat(upkeep.progress()).isEqualTo(new RollupUpkeep.Progress(false, 0, 2));
    assertThat(upkeep.lastCheck()).isEmpty();
  }

  @Test
  void isNotDisturbedByWhoeverAsksOnceMoreWhileItIsBuilt() {
    promise(7, 1, NINE);
    promise(8, 2, NINE);
    promise(9, 3, NINE);
    List<RollupUpkeep.Progress> seen = new ArrayList<>();
    ActiveObjects watched =
        beforeRollupIsRead(
            () -> {
              seen.add(upkeep.progress());
              upkeep.rebuild();
            });

    new RollupUpkeep(watched, store, () -> zone, clock).catchUp();

    assertThat(seen).contains(new RollupUpkeep.Progress(false, 1, 3));
    assertThat(upkeep.progress().built()).isTrue();
    assertThat(upkeep.check()).isZero();
  }

  @Test
  void isBuiltAnewWhenAnOlderKeptHasCountedLess() {
    kept(promise(7, 1, NINE));
    upkeep.catchUp();
    tables.ao().deleteWithSQL(RollupTotalRow.class, "ID > ?", 0);
    for (RollupStateRow state : tables.ao().find(RollupStateRow.class, Query.select())) {
      state.setShape(0);
      state.save();
    }
    assertThat(rates.ofAll()).containsEntry(monday("2026-11-23"), new Tally(1, 0, 0, 0, 0));

    upkeep.catchUp();
    forge();
    assertThat(rates.of(7).all().withdrawn()).isEqualTo(99);
    assertThat(rates.ofAll()).containsEntry(monday("2026-11-23"), new Tally(1, 0, 0, 0, 0));
  }

  @Test
  void isBuiltAnewWhenWeeksBeginElsewhere() {
    promise(7, 1, Instant.parse("2026-11-29T23:30:00Z"));
    upkeep.catchUp();
    assertThat(rates.of(7).byWeek()).containsOnlyKeys(monday("2026-11-30"));

    zone = ZoneId.of("America/New_York");
    assertThat(rates.of(7).byWeek()).containsOnlyKeys(monday("2026-11-23"));
    upkeep.catchUp();
    assertThat(rates.of(7).byWeek()).containsOnlyKeys(monday("2026-11-23"));
    assertThat(rows()).isOne();
  }

  private ActiveObjects beforeRollupIsRead(Runnable before) {
    return (ActiveObjects)
        Proxy.newProxyInstance(
            ActiveObjects.class.getClassLoader(),
            new Class<?>[] {ActiveObjects.class},
            (proxy, method, arguments) -> {
              boolean reads = Set.of("find", "stream").contains(method.getName());
              if (reads && arguments[0] == RollupRow.class) {
                before.run();
              }
              return method.invoke(tables.ao(), arguments);
            });
  }

  private void happen(List<Promise> open, SplittableRandom random) {
    Promise promise = open.remove(random.nextInt(open.size()));
    Instant by = promise.promisedBy();
    switch (random.nextInt(4)) {
      case 0 -> kept(promise);
      case 1 ->
          open.add(
              store
                  .record(promise, requoted(by.plus(Duration.ofDays(2))), Instant.MAX)
                  .orElseThrow());
      case 2 -> {
        Happening lapsed = new Happening.Lapsed(by.plusSeconds(1), Optional.of(ANNA));
        Promise broken = store.record(promise, lapsed, Instant.MAX).orElseThrow();
        Instant now = by.plusSeconds(60);
        Happening corrected = new Happening.Corrected(now, BEN, Optional.of(by), "Seen.");
        if (random.nextBoolean()) {
          store.record(broken, corrected, Instant.MAX).orElseThrow();
        }
      }
      default ->
          store
              .record(
                  promise,
                  new Happening.Withdrawn(by, Optional.of(BEN), Optional.empty()),
                  Instant.MAX)
              .orElseThrow();
    }
  }

  private HashSet<WeekCount> recount(long project) {
    WeekCount.Counting counting = new WeekCount.Counting(BERLIN);
    store.forEach(project, counting);
    return new HashSet<>(counting.result());
  }

  private SortedMap<LocalDate, Tally> recountAll() {
    SortedMap<LocalDate, Tally> byWeek = new TreeMap<>();
    for (long project = 1; project <= 3; project++) {
      recount(project).forEach(week -> byWeek.merge(week.key().monday(), week.all(), Tally::plus));
    }
    return byWeek;
  }

  @Test
  void readsWholeWeeksOfASelectionFromTheRollupAndCountsTheDaysAtItsEdges() {
    kept(promise(7, 1, NINE));
    kept(promise(7, 2, NINE.plus(Duration.ofDays(7))));
    upkeep.catchUp();
    forge();

    assertThat(rates.of(days("2026-11-23", "2026-12-01")).all())
        .isEqualTo(new Tally(1, 0, 0, 99, 0));
    assertThat(rates.of(days("2026-11-23", "2026-11-29")).all())
        .isEqualTo(new Tally(1, 0, 0, 0, 0));
    assertThat(rates.of(days("2026-11-24", "2026-11-30")).all()).isEqualTo(Tally.NONE);
  }

  private static Selection days(String from, String until) {
    Period period = new Period(LocalDate.parse(from), LocalDate.parse(until));
    return new Selection(List.of(7L), period, Optional.empty(), People.ALL);
  }

  private static Selection selection(SplittableRandom random) {
    List<Long> projects = List.of(1L, 2L, 3L).subList(0, random.nextInt(1, 4));
    LocalDate from = monday("2026-11-16").plusDays(random.nextInt(30));
    Period period = new Period(from, from.plusDays(random.nextInt(1, 30)));
    Optional<Kind> kind =
        random.nextBoolean() ? Optional.empty() : Optional.of(Kind.values()[random.nextInt(3)]);
    Optional<Person> maker = random.nextInt(3) == 0 ? Optional.of(BEN) : Optional.empty();
    Optional<Person> holder = random.nextInt(3) == 0 ? Optional.of(ANNA) : Optional.empty();
    return new Selection(projects, period, kind, new People(maker, holder));
  }

  private KeptRate recount(Selection selection) {
    WeekCount.Counting counting = new WeekCount.Counting(BERLIN);
    for (long project : selection.projects()) {
      store.forEach(
          project,
          promise -> {
            if (selection.admits(promise, BERLIN)) {
              counting.accept(promise);
            }
          });
    }
    return KeptRate.of(counting.result());
  }

  /** Writes something wrong into the first row. */
  private void forge() {
    RollupRow row = tables.ao().find(RollupRow.class, Query.select().order("ID"))[0];
    row.setDays("{\"2026-11-23\":[0,0,0,99,0]}");
    row.setWithdrawn(99);
    row.save();
  }

  private int rows() {
    return tables.ao().count(RollupRow.class, Query.select());
  }

  private int notes() {
    return tables.ao().count(RecountRow.class, Query.select());
  }

  private Promise promise(long project, long issue, Instant promisedBy) {
    Happening.Said said = new Happening.Said(NINE, Kind.FIX, Word.of(ANNA, quote(promisedBy)));
    return store
        .begin(new Subject(project, issue, 100), Optional.empty(), said, promisedBy)
        .orElseThrow();
  }

  private void kept(Promise promise) {
    Deed deed = new Deed(promise.promisedBy(), Optional.of(ANNA), "comment:1");
    store
        .record(promise, new Happening.Fulfilled(deed, Optional.of(BEN)), Instant.MAX)
        .orElseThrow();
  }

  private static Happening requoted(Instant promisedBy) {
    return new Happening.Requoted(NINE.minusSeconds(1), Word.of(BEN, quote(promisedBy)), false);
  }

  private static Quote quote(Instant promisedBy) {
    return new Quote("1h", promisedBy, BERLIN, Shift.NONE);
  }

  private static LocalDate monday(String day) {
    return LocalDate.parse(day);
  }
}
