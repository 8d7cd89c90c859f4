package io.kept.jira.promise;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.promise.Promise;
import io.kept.report.Period;
import io.kept.report.Selection;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The promises of a selection in ActiveObjects, by an index. */
public final class AoSelectedPromises {
  private static final String SPAN = "PROJECT_ID = ? AND PROMISED_BY >= ? AND PROMISED_BY < ?";

  private final ActiveObjects ao;

  public AoSelectedPromises(ActiveObjects ao) {
    this.ao = ao;
  }

  /** Those of a project that were promised by in some of the days of a zone, in no order. */
  public List<Promise> of(Selection selection, long projectId, Period days, ZoneId zone) {
    Condition wanted = IssueColumns.wanted(span(projectId, days, zone), selection.issues());
    return found(wanted, selection, zone).toList();
  }

  /**
   * How many are left out since nothing is known of their issues; none where a selection is about
   * any issue.
   */
  public int unknown(Selection selection, ZoneId zone) {
    if (selection.issues().equals(Selection.Issues.ALL)) {
      return 0;
    }
    long unknown = 0;
    for (Period week : selection.period().byWeek()) {
      for (long project : selection.projects()) {
        Condition rows = span(project, week, zone).and(IssueColumns.UNKNOWN);
        unknown += found(rows, selection, zone).count();
      }
    }
    return Math.toIntExact(unknown);
  }

  private Stream<Promise> found(Condition condition, Selection selection, ZoneId zone) {
    Query query = Query.select().where(condition.text(), condition.values().toArray());
    return Stream.of(ao.find(PromiseRow.class, query))
        .map(PromiseRows::promise)
        .filter(promise -> selection.admits(promise, zone));
  }

  private static Condition span(long projectId, Period days, ZoneId zone) {
    return Condition.of(SPAN, projectId, Column.of(days.start(zone)), Column.of(days.end(zone)));
  }
}
