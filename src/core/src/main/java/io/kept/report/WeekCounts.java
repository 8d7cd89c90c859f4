package io.kept.report;

import io.kept.policy.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The counts of whole projects, week by week. */
@FunctionalInterface
public interface WeekCounts {
  /** The weeks of a project, by kind, in no order; weeks are those of the instance's zone. */
  Collection<WeekCount> of(long projectId);

  /**
   * What some projects come to, by the Monday of the week in which it was promised by.
   *
   * @param kind only these; empty for all
   */
  default SortedMap<LocalDate, Tally> byWeek(Collection<Long> projects, Optional<Kind> kind) {
    SortedMap<LocalDate, Tally> byWeek = new TreeMap<>();
    for (long project : projects) {
      of(project).stream()
          .filter(count -> kind.filter(it -> it != count.key().kind()).isEmpty())
          .forEach(count -> byWeek.merge(count.key().monday(), count.all(), Tally::plus));
    }
    return byWeek;
  }
}
