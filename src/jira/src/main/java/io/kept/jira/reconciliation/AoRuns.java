package io.kept.jira.reconciliation;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Runs in ActiveObjects, for a month. */
public final class AoRuns implements Runs {
  private static final Duration KEPT_FOR = Duration.ofDays(30);

  private final ActiveObjects ao;

  public AoRuns(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public List<Run> latest(int most) {
    return rows(most).map(AoRuns::run).toList();
  }

  @Override
  public void begin(Run run) {
    ao.deleteWithSQL(RunRow.class, "BEGAN_AT < ?", run.began().minus(KEPT_FOR).toEpochMilli());
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("BEGAN_AT", run.began().toEpochMilli());
    columns.put("CHECKED", run.count().checked());
    columns.put("MENDED", run.count().mended());
    columns.put("FAILED", run.count().failed());
    columns.put("PASSED_OVER", names(run));
    columns.put("WALK", run.place().walk());
    columns.put("WALKED_UNTIL", run.place().at().toEpochMilli());
    columns.put("WALKED_PAST", run.place().past());
    ao.create(RunRow.class, columns);
  }

  @Override
  public void keep(Run run) {
    rows(1).forEach(row -> write(row, run));
  }

  private Stream<RunRow> rows(int most) {
    return Stream.of(ao.find(RunRow.class, Query.select().order("ID DESC").limit(most)));
  }

  private static void write(RunRow row, Run run) {
    row.setEndedAt(run.ended().map(Instant::toEpochMilli).orElse(null));
    row.setChecked(run.count().checked());
    row.setMended(run.count().mended());
    row.setFailed(run.count().failed());
    row.setPassedOver(names(run));
    row.setWalk(run.place().walk());
    row.setWalkedUntil(run.place().at().toEpochMilli());
    row.setWalkedPast(run.place().past());
    row.save();
  }

  private static Run run(RunRow row) {
    return new Run(
        Instant.ofEpochMilli(row.getBeganAt()),
        Optional.ofNullable(row.getEndedAt()).map(Instant::ofEpochMilli),
        new Run.Count(
            row.getChecked(), row.getMended(), row.getFailed(), names(row.getPassedOver())),
        new Place(row.getWalk(), Instant.ofEpochMilli(row.getWalkedUntil()), row.getWalkedPast()));
  }

  private static String names(Run run) {
    return String.join(" ", run.count().passedOver());
  }

  /** Null in the row of a run from before anything was passed over. */
  private static List<String> names(String joined) {
    return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(" "));
  }
}
