package io.kept.jira.dashboard;

import com.atlassian.jira.project.Project;
import io.kept.report.RecentWeeks;
import io.kept.report.WeekCounts;
import io.kept.report.Weeks;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Counts what is wanted, up to now. */
public class RecentRates {
  private final WeekCounts counts;
  private final InstantSource clock;
  private final Supplier<Weeks> weeks;

  public RecentRates(WeekCounts counts, InstantSource clock, Supplier<Weeks> weeks) {
    this.counts = counts;
    this.clock = clock;
    this.weeks = weeks;
  }

  RecentWeeks of(List<Project> projects, Wanted wanted) {
    List<Long> ids = projects.stream().map(Project::getId).toList();
    return RecentWeeks.of(
        counts.byWeek(ids, wanted.kind()), weeks.get().monday(clock.instant()), wanted.weeks());
  }
}
