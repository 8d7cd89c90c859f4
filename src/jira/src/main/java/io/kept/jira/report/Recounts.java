package io.kept.jira.report;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.promise.Promise;
import io.kept.report.WeekCount;
import io.kept.report.Weeks;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;

/**
 * Notes, in the transaction that changes a promise, that its week is to be counted again. A note is
 * only ever added or taken away, so nodes need not agree on anything.
 */
public final class Recounts {
  private static final String COLUMNS = "ID, PROJECT_ID, PROMISED_BY";

  private final ActiveObjects ao;

  public Recounts(ActiveObjects ao) {
    this.ao = ao;
  }

  /** The promises of a project that were promised by in the week of that instant changed. */
  public void changed(long projectId, Instant promisedBy) {
    note(projectId, promisedBy);
  }

  public void began(Promise promise) {
    note(promise);
  }

  public void changed(Promise before, Promise after) {
    if (WeekCount.isSame(before, after)) {
      return;
    }
    note(after);
    if (!before.promisedBy().equals(after.promisedBy())) {
      note(before);
    }
  }

  Set<ProjectWeek> waiting(Weeks weeks) {
    return weeks(Query.select(COLUMNS), weeks);
  }

  Set<ProjectWeek> waiting(long projectId, Weeks weeks) {
    return weeks(Query.select(COLUMNS).where("PROJECT_ID = ?", projectId), weeks);
  }

  /** Takes the notes about a week away. */
  void take(ProjectWeek week, Weeks weeks) {
    ao.deleteWithSQL(
        RecountRow.class,
        "PROJECT_ID = ? AND PROMISED_BY >= ? AND PROMISED_BY < ?",
        week.projectId(),
        weeks.start(week.monday()).toEpochMilli(),
        weeks.end(week.monday()).toEpochMilli());
  }

  private Set<ProjectWeek> weeks(Query query, Weeks weeks) {
    Set<ProjectWeek> found = new HashSet<>();
    ao.stream(RecountRow.class, query, row -> found.add(week(row, weeks)));
    return found;
  }

  private static ProjectWeek week(RecountRow row, Weeks weeks) {
    Instant promisedBy = Instant.ofEpochMilli(row.getPromisedBy());
    return new ProjectWeek(row.getProjectId(), weeks.monday(promisedBy));
  }

  private void note(Promise promise) {
    note(promise.subject().projectId(), promise.promisedBy());
  }

  private void note(long projectId, Instant promisedBy) {
    ao.create(
        RecountRow.class,
        Map.of("PROJECT_ID", projectId, "PROMISED_BY", promisedBy.toEpochMilli()));
  }
}
