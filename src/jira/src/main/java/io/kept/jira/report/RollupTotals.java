package io.kept.jira.report;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.report.Tally;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.java.ao.Query;

/**
 * What all projects come to, by week, so that nobody has to read the rows of each. A total is taken
 * away before anything of its week is counted, and written from the rows afterwards: of two nodes
 * that count in one week the second finds that the first has written it, and begins anew later.
 */
final class RollupTotals {
  private final ActiveObjects ao;

  RollupTotals(ActiveObjects ao) {
    this.ao = ao;
  }

  SortedMap<LocalDate, Tally> all() {
    SortedMap<LocalDate, Tally> totals = new TreeMap<>();
    for (RollupTotalRow row : ao.find(RollupTotalRow.class, Query.select())) {
      totals.put(LocalDate.ofEpochDay(row.getMonday()), tally(row));
    }
    return totals;
  }

  Tally of(LocalDate monday) {
    return all().getOrDefault(monday, Tally.NONE);
  }

  void clear() {
    ao.deleteWithSQL(RollupTotalRow.class, "ID > ?", 0);
  }

  void clear(LocalDate monday) {
    ao.deleteWithSQL(RollupTotalRow.class, "MONDAY = ?", monday.toEpochDay());
  }

  /** Writes the total of a week that has none. */
  void write(LocalDate monday, Tally total) {
    ao.create(
        RollupTotalRow.class,
        Map.of(
            "MONDAY", monday.toEpochDay(),
            "KEPT", total.kept(),
            "BROKEN", total.broken(),
            "STILL_OPEN", total.open(),
            "WITHDRAWN", total.withdrawn(),
            "RENEGOTIATED", total.renegotiated()));
  }

  private static Tally tally(RollupTotalRow row) {
    return new Tally(
        row.getKept(),
        row.getBroken(),
        row.getStillOpen(),
        row.getWithdrawn(),
        row.getRenegotiated());
  }
}
