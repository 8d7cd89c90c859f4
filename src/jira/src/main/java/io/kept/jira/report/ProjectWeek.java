package io.kept.jira.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is counted in one go. */
record ProjectWeek(long projectId, LocalDate monday) {
  /** By week, and in each the projects in their order, so that no two nodes wait for each other. */
  static SortedMap<LocalDate, List<ProjectWeek>> byMonday(Collection<ProjectWeek> weeks) {
    return weeks.stream()
        .sorted(Comparator.comparingLong(ProjectWeek::projectId))
        .collect(groupingBy(ProjectWeek::monday, TreeMap::new, toList()));
  }
}
