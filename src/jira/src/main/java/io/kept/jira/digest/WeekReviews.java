package io.kept.jira.digest;

import com.atlassian.jira.project.Project;
import io.kept.report.Tally;
import io.kept.report.WeekCounts;
import io.kept.report.WeekReview;
import io.kept.report.Weeks;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reviews the week that ended last, on the instance's wall clock. */
public class WeekReviews {
  private final WeekCounts counts;
  private final InstantSource clock;
  private final Supplier<Weeks> weeks;

  /** A project's week. */
  record OfProject(Project project, WeekReview review) {}

  /**
   * A week of several projects.
   *
   * @param projects those in which anything was promised by then, the most broken first
   */
  record Week(WeekReview all, List<OfProject> projects) {}

  public WeekReviews(WeekCounts counts, InstantSource clock, Supplier<Weeks> weeks) {
    this.counts = counts;
    this.clock = clock;
    this.weeks = weeks;
  }

  Week of(List<Project> projects) {
    LocalDate monday = weeks.get().monday(clock.instant()).minusWeeks(1);
    Map<Project, SortedMap<LocalDate, Tally>> each =
        projects.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    it -> counts.byWeek(List.of(it.getId()), Optional.empty())));
    SortedMap<LocalDate, Tally> all = new TreeMap<>();
    each.values().forEach(it -> it.forEach((week, tally) -> all.merge(week, tally, Tally::plus)));
    List<OfProject> reviews =
        each.entrySet().stream()
            .map(it -> new OfProject(it.getKey(), WeekReview.of(monday, it.getValue())))
            .filter(it -> !it.review().tally().equals(Tally.NONE))
            .sorted(
                Comparator.comparing((OfProject it) -> -it.review().tally().broken())
                    .thenComparing(it -> it.project().getName()))
            .toList();
    return new Week(WeekReview.of(monday, all), reviews);
  }
}
