package io.kept.jira.report;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.promise.AoSelectedPromises;
import io.kept.jira.promise.PromiseRow;
import io.kept.promise.PromiseStore;
import io.kept.report.Period;
import io.kept.report.Selection;
import io.kept.report.WeekCount;
import io.kept.report.Weeks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The promises themselves, counted; every question is answered by an index. */
final class Facts {
  private final ActiveObjects ao;
  private final PromiseStore store;
  private final AoSelectedPromises selected;

  Facts(ActiveObjects ao, PromiseStore store) {
    this.ao = ao;
    this.store = store;
    this.selected = new AoSelectedPromises(ao);
  }

  Collection<WeekCount> ofProject(long projectId, Weeks weeks) {
    WeekCount.Counting counting = new WeekCount.Counting(weeks.zone());
    store.forEach(projectId, counting);
    return counting.result();
  }

  /** Those of a selection that were promised by in a part of its period. */
  Collection<WeekCount> of(long projectId, Period part, Selection selection, Weeks weeks) {
    WeekCount.Counting counting = new WeekCount.Counting(weeks.zone());
    for (Period week : part.byWeek()) {
      selected.of(selection, projectId, week, weeks.zone()).forEach(counting);
    }
    return counting.result();
  }

  Collection<WeekCount> ofWeek(ProjectWeek week, Weeks weeks) {
    WeekCount.Counting counting = new WeekCount.Counting(weeks.zone());
    LocalDate monday = week.monday();
    store.forEach(week.projectId(), weeks.start(monday), weeks.end(monday), counting);
    return counting.result();
  }

  /** Every project about which something was ever promised. */
  List<Long> projects() {
    List<Long> projects = new ArrayList<>();
    long last = Long.MIN_VALUE;
    while (true) {
      Query next = Query.select().where("PROJECT_ID > ?", last).order("PROJECT_ID").limit(1);
      PromiseRow[] found = ao.find(PromiseRow.class, next);
      if (found.length == 0) {
        return projects;
      }
      last = found[0].getProjectId();
      projects.add(last);
    }
  }

  /** The weeks from a project's first promise to its last. */
  List<LocalDate> mondays(long projectId, Weeks weeks) {
    LocalDate first = weeks.monday(edge(projectId, "PROMISED_BY"));
    LocalDate last = weeks.monday(edge(projectId, "PROMISED_BY DESC"));
    return Stream.iterate(first, monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
        .toList();
  }

  private Instant edge(long projectId, String order) {
    Query query = Query.select().where("PROJECT_ID = ?", projectId).order(order).limit(1);
    return Instant.ofEpochMilli(ao.find(PromiseRow.class, query)[0].getPromisedBy());
  }
}
