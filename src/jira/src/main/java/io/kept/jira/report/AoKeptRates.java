package io.kept.jira.report;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.promise.PromiseStore;
import io.kept.report.KeptRate;
import io.kept.report.KeptRates;
import io.kept.report.Period;
import io.kept.report.Selection;
import io.kept.report.Tally;
import io.kept.report.WeekCount;
import io.kept.report.Weeks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Kept rates from the rollup. A week that has changed since it was counted is counted from its
 * promises, and so is everything until the rollup is built, or where it was built anew while it was
 * read; so each answer is exact.
 */
public final class AoKeptRates implements KeptRates {
  private final Supplier<Weeks> weeks;
  private final Facts facts;
  private final RollupTable table;
  private final RollupTotals totals;
  private final Recounts recounts;
  private final RollupState state;

  /** Weeks are those of the zone, which may change. */
  public AoKeptRates(ActiveObjects ao, PromiseStore store, Supplier<ZoneId> zone) {
    this.weeks = () -> new Weeks(zone.get());
    this.facts = new Facts(ao, store);
    this.table = new RollupTable(ao);
    this.totals = new RollupTotals(ao);
    this.recounts = new Recounts(ao);
    this.state = new RollupState(ao);
  }

  /** All promises of a project, whenever they were promised by. */
  public KeptRate of(long projectId) {
    return KeptRate.of(weeks(projectId));
  }

  /** What the rollup cannot tell apart is counted from the promises. */
  @Override
  public KeptRate of(Selection selection) {
    Weeks now = weeks.get();
    Optional<Collection<WeekCount>> counted =
        selection.isCounted() ? fromOneBuild(now, () -> counted(selection, now)) : Optional.empty();
    return KeptRate.of(counted.orElseGet(() -> facts(selection, now)));
  }

  private Collection<WeekCount> counted(Selection selection, Weeks now) {
    Set<ProjectWeek> waiting = recounts.waiting(now);
    List<WeekCount> counts = new ArrayList<>(table.of(selection.projects(), selection.period()));
    counts.removeIf(count -> waiting.contains(RollupTable.week(count.key())));
    counts.removeIf(count -> selection.kind().filter(it -> it != count.key().kind()).isPresent());
    for (Period part : selection.period().byWeek()) {
      for (long project : selection.projects()) {
        if (!part.isWeek() || waiting.contains(new ProjectWeek(project, part.from()))) {
          counts.addAll(facts.of(project, part, selection, now));
        }
      }
    }
    return counts;
  }

  private Collection<WeekCount> facts(Selection selection, Weeks now) {
    List<WeekCount> counts = new ArrayList<>();
    for (long project : selection.projects()) {
      counts.addAll(facts.of(project, selection.period(), selection, now));
    }
    return counts;
  }

  /** The weeks of a project, by kind, in no order. */
  public Collection<WeekCount> weeks(long projectId) {
    Weeks now = weeks.get();
    return fromOneBuild(now, () -> counted(projectId, now))
        .orElseGet(() -> facts.ofProject(projectId, now));
  }

  /** All promises of the instance, by week. */
  public SortedMap<LocalDate, Tally> ofAll() {
    Weeks now = weeks.get();
    return fromOneBuild(now, () -> countedOfAll(now)).orElseGet(() -> factsOfAll(now));
  }

  /** Empty where there is no build, or another one by the end. */
  private <T> Optional<T> fromOneBuild(Weeks now, Supplier<T> read) {
    Optional<Integer> build = state.build(now.zone());
    return build.map(it -> read.get()).filter(it -> state.build(now.zone()).equals(build));
  }

  private Collection<WeekCount> counted(long projectId, Weeks now) {
    Set<ProjectWeek> waiting = recounts.waiting(projectId, now);
    List<WeekCount> counts = new ArrayList<>(table.ofProject(projectId));
    counts.removeIf(count -> waiting.contains(RollupTable.week(count.key())));
    waiting.forEach(week -> counts.addAll(facts.ofWeek(week, now)));
    return counts;
  }

  private SortedMap<LocalDate, Tally> countedOfAll(Weeks now) {
    Set<ProjectWeek> waiting = recounts.waiting(now);
    SortedMap<LocalDate, Tally> byWeek = totals.all();
    ProjectWeek.byMonday(waiting)
        .keySet()
        .forEach(monday -> byWeek.put(monday, table.total(monday, waiting::contains)));
    waiting.forEach(week -> add(byWeek, facts.ofWeek(week, now)));
    byWeek.values().removeIf(Tally.NONE::equals);
    return byWeek;
  }

  private SortedMap<LocalDate, Tally> factsOfAll(Weeks now) {
    SortedMap<LocalDate, Tally> byWeek = new TreeMap<>();
    facts.projects().forEach(project -> add(byWeek, facts.ofProject(project, now)));
    return byWeek;
  }

  private static void add(SortedMap<LocalDate, Tally> byWeek, Collection<WeekCount> counts) {
    counts.forEach(count -> byWeek.merge(count.key().monday(), count.all(), Tally::plus));
  }
}
