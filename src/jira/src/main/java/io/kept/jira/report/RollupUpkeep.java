package io.kept.jira.report;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.promise.PromiseStore;
import io.kept.report.Tally;
import io.kept.report.Weeks;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the rollup equal to the promises. */
public final class RollupUpkeep {
  private static final Logger LOG = LoggerFactory.getLogger(RollupUpkeep.class);

  private final ActiveObjects ao;
  private final Supplier<Weeks> weeks;
  private final InstantSource clock;
  private final Facts facts;
  private final RollupTable table;
  private final RollupTotals totals;
  private final Recounts recounts;
  private final RollupState state;

  /**
   * A check that came to its end, or a build.
   *
   * @param differing how many weeks differed, and were mended
   */
  public record Checked(Instant at, int differing) {}

  /**
   * How far everything is counted.
   *
   * @param built whether the counts are read
   * @param counted how many of the projects are counted
   */
  public record Progress(boolean built, int counted, int projects) {}

  public RollupUpkeep(
      ActiveObjects ao, PromiseStore store, Supplier<ZoneId> zone, InstantSource clock) {
    this.ao = ao;
    this.weeks = () -> new Weeks(zone.get());
    this.clock = clock;
    this.facts = new Facts(ao, store);
    this.table = new RollupTable(ao);
    this.totals = new RollupTotals(ao);
    this.recounts = new Recounts(ao);
    this.state = new RollupState(ao);
  }

  /** Counts the weeks that have changed; everything where no rollup is built for this zone. */
  public void catchUp() {
    Weeks now = weeks.get();
    if (state.isBuilt(now.zone())) {
      ProjectWeek.byMonday(recounts.waiting(now)).forEach((monday, of) -> count(monday, of, now));
    } else {
      build(now);
    }
  }

  /** Checks at three in the morning, or as soon after as anybody asks. */
  public void checkNightly() {
    ZonedDateTime now = clock.instant().atZone(weeks.get().zone());
    ZonedDateTime three = now.truncatedTo(ChronoUnit.DAYS).withHour(3);
    ZonedDateTime last = three.isAfter(now) ? three.minusDays(1) : three;
    if (state.checkedAt(now.getZone()).filter(last.toInstant()::isAfter).isPresent()) {
      check();
    }
  }

  /** What the last check found; empty while no rollup is built. */
  public Optional<Checked> lastCheck() {
    return state.lastCheck(weeks.get().zone());
  }

  /**
   * Has everything counted again by the next {@link #catchUp}, unless that is under way; rates stay
   * right meanwhile.
   */
  public void rebuild() {
    // In one transaction: a build that begins as soon as this is seen must not lose its rows.
    ao.executeInTransaction(
        () -> {
          if (state.forget()) {
            clear();
          }
          return true;
        });
  }

  /** How far everything is counted. */
  public Progress progress() {
    List<Long> projects = facts.projects();
    boolean built = state.isBuilt(weeks.get().zone());
    long last = table.lastProject().orElse(Long.MIN_VALUE);
    long counted = projects.stream().filter(project -> built || project < last).count();
    return new Progress(built, (int) counted, projects.size());
  }

  /**
   * Compares every week with its promises, mends what differs, and says how many weeks did: none,
   * unless somebody else has written to the tables or there is a fault in Kept.
   */
  public int check() {
    Weeks now = weeks.get();
    if (!state.isBuilt(now.zone())) {
      return 0;
    }
    int differing = 0;
    for (long project : facts.projects()) {
      for (LocalDate monday : facts.mondays(project, now)) {
        differing += mend(new ProjectWeek(project, monday), now) ? 1 : 0;
      }
    }
    differing += mendTotals();
    state.checked(now.zone(), clock.instant(), differing);
    return differing;
  }

  /** A build that was broken off begins anew, so that no week of it is left out. */
  private void build(Weeks now) {
    state.forget();
    clear();
    for (long project : facts.projects()) {
      for (LocalDate monday : facts.mondays(project, now)) {
        ProjectWeek week = new ProjectWeek(project, monday);
        ao.executeInTransaction(() -> count(week, now));
      }
    }
    table.totals().forEach(totals::write);
    state.built(now.zone(), clock.instant());
  }

  private void clear() {
    table.clear();
    totals.clear();
  }

  /** Counts the week of these projects, and their total with that of the others. */
  private void count(LocalDate monday, List<ProjectWeek> weeks, Weeks now) {
    ao.executeInTransaction(
        () -> {
          totals.clear(monday);
          weeks.forEach(week -> count(week, now));
          totals.write(monday, table.total(monday, week -> false));
          return true;
        });
  }

  /** First takes the notes away, so that what is noted from then on is not lost. */
  private boolean count(ProjectWeek week, Weeks now) {
    recounts.take(week, now);
    table.write(week, facts.ofWeek(week, now));
    return true;
  }

  private boolean mend(ProjectWeek week, Weeks now) {
    // What is counted just now may look different once.
    boolean differs = differs(week, now) && differs(week, now);
    if (differs) {
      LOG.warn(
          "The rollup of project {} for the week of {} said {} where the promises say {}; it is"
              + " counted again. Tell the makers of Kept, unless somebody wrote to the database.",
          week.projectId(),
          week.monday(),
          table.ofWeek(week),
          facts.ofWeek(week, now));
      count(week.monday(), List.of(week), now);
    }
    return differs;
  }

  private int mendTotals() {
    Set<LocalDate> mondays = new TreeSet<>(table.totals().keySet());
    mondays.addAll(totals.all().keySet());
    return (int) mondays.stream().filter(this::mendTotal).count();
  }

  private boolean mendTotal(LocalDate monday) {
    return ao.executeInTransaction(
        () -> {
          Tally before = totals.of(monday);
          totals.clear(monday);
          Tally total = table.total(monday, week -> false);
          totals.write(monday, total);
          return isOther(monday, before, total);
        });
  }

  private static boolean isOther(LocalDate monday, Tally before, Tally total) {
    if (before.equals(total)) {
      return false;
    }
    LOG.warn(
        "The total of the week of {} said {} where its projects say {}; it is written again. Tell"
            + " the makers of Kept, unless somebody wrote to the database.",
        monday,
        before,
        total);
    return true;
  }

  private boolean differs(ProjectWeek week, Weeks now) {
    return !Set.copyOf(table.ofWeek(week)).equals(Set.copyOf(facts.ofWeek(week, now)))
        && !recounts.waiting(week.projectId(), now).contains(week)
        && state.isBuilt(now.zone());
  }
}
