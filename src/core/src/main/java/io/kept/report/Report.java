package io.kept.report;

import io.kept.policy.Kind;
import io.kept.promise.Person;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Everything that is counted about promises, from their rows in any order. Each answer is about the
 * rows so far. Not thread-safe.
 */
public final class Report implements Consumer<Row> {
  private final Counter all = new Counter();
  private final Map<String, Integer> causes = new HashMap<>();
  private final Breakdown<LocalDate> byWeek;
  private final Breakdown<Person> byMaker =
      new Breakdown<>(row -> Optional.of(row.told().said().maker()));
  private final Breakdown<Person> byHolder =
      new Breakdown<>(row -> row.isJudged() ? row.end().holder() : Optional.empty());
  private final Breakdown<Person> byCustomer = new Breakdown<>(row -> row.labels().customer());
  private final Breakdown<Kind> byKind =
      new Breakdown<>(row -> Optional.of(row.labels().kind()));

  /** A report of nothing yet, with the weeks of a zone. */
  public Report(ZoneId zone) {
    byWeek = new Breakdown<>(row -> Optional.of(monday(row, zone)));
  }

  @Override
  public void accept(Row row) {
    all.add(row);
    List.of(byWeek, byMaker, byHolder, byCustomer, byKind).forEach(by -> by.add(row));
    if (row.told().ending() == Ending.BROKEN) {
      row.labels().cause().ifPresent(cause -> causes.merge(cause, 1, Integer::sum));
    }
  }

  public Figures all() {
    return all.figures();
  }

  /** By the Monday of the week in which a try was promised by. */
  public SortedMap<LocalDate, Figures> byWeek() {
    return new TreeMap<>(byWeek.figures());
  }

  /** By who said it, each try for itself: the quality of quoting. */
  public Map<Person, Figures> byMaker() {
    return byMaker.figures();
  }

  /**
   * By who had the issue when a promise was kept or lapsed: the quality of delivery. Promises that
   * nobody active held then are left out.
   */
  public Map<Person, Figures> byHolder() {
    return byHolder.figures();
  }

  /** By whom it was promised to, where that is known. */
  public Map<Person, Figures> byCustomer() {
    return byCustomer.figures();
  }

  /** By what was to happen. */
  public Map<Kind, Figures> byKind() {
    return byKind.figures();
  }

  /** Why promises broke. */
  public Pareto<String> causes() {
    return Pareto.of(causes, all.figures().tally().broken());
  }

  private static LocalDate monday(Row row, ZoneId zone) {
    return LocalDate.ofInstant(row.told().promisedBy(), zone)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
