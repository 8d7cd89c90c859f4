package io.kept.jira.report;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Whether the rollup can be read. */
final class RollupState {
  /** By week and project; and since 2, by week of all projects. */
  private static final int SHAPE = 2;

  private final ActiveObjects ao;

  RollupState(ActiveObjects ao) {
    this.ao = ao;
  }

  boolean isBuilt(ZoneId zone) {
    return build(zone).isPresent();
  }

  /** The number of the build that can be read; each build has another one. */
  Optional<Integer> build(ZoneId zone) {
    return row(zone).map(RollupStateRow::getID);
  }

  /**
   * Until it is built again, everything is counted from the promises.
   *
   * @return whether it was built
   */
  boolean forget() {
    return ao.deleteWithSQL(RollupStateRow.class, "ID > ?", 0) > 0;
  }

  /** What was just built needs no check. */
  void built(ZoneId zone, Instant at) {
    ao.create(
        RollupStateRow.class,
        new DBParam("ZONE", zone.getId()),
        new DBParam("SHAPE", SHAPE),
        new DBParam("CHECKED_AT", at.toEpochMilli()));
  }

  /** When it was last checked; empty while it is not built. */
  Optional<Instant> checkedAt(ZoneId zone) {
    return row(zone).map(row -> Instant.ofEpochMilli(row.getCheckedAt()));
  }

  /** What the last check found; empty while it is not built. */
  Optional<RollupUpkeep.Checked> lastCheck(ZoneId zone) {
    return row(zone)
        .map(
            row ->
                new RollupUpkeep.Checked(
                    Instant.ofEpochMilli(row.getCheckedAt()), row.getDiffering()));
  }

  void checked(ZoneId zone, Instant at, int differing) {
    row(zone)
        .ifPresent(
            row -> {
              row.setCheckedAt(at.toEpochMilli());
              row.setDiffering(differing);
              row.save();
            });
  }

  private Optional<RollupStateRow> row(ZoneId zone) {
    Query query = Query.select().where("ZONE = ? AND SHAPE = ?", zone.getId(), SHAPE);
    return Stream.of(ao.find(RollupStateRow.class, query)).findFirst();
  }
}
