package io.kept.report;

import io.kept.promise.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The kept rate of a set of promises: in all, by the Monday of the week in which they were promised
 * by (on the wall clock of a zone), by who said them last, and by who had the issue when they were
 * kept or lapsed.
 */
public record KeptRate(
    Tally all,
    SortedMap<LocalDate, Tally> byWeek,
    Map<Person, Tally> byMaker,
    Map<Person, Tally> byHolder) {

  /** What the counts of weeks, each given once, come to. */
  public static KeptRate of(Collection<WeekCount> weeks) {
    SortedMap<LocalDate, Tally> byWeek = new TreeMap<>();
    Map<Person, Tally> byMaker = new HashMap<>();
    Map<Person, Tally> byHolder = new HashMap<>();
    for (WeekCount week : weeks) {
      byWeek.merge(week.key().monday(), week.all(), Tally::plus);
      week.byMaker().forEach((maker, one) -> byMaker.merge(new Person(maker), one, Tally::plus));
      week.byHolder().forEach((it, one) -> byHolder.merge(new Person(it), one, Tally::plus));
    }
    Tally all = byWeek.values().stream().reduce(Tally.NONE, Tally::plus);
    return new KeptRate(all, byWeek, byMaker, byHolder);
  }
}
