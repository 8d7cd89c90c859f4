package io.kept.jira.report;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.policy.Kind;
import io.kept.report.Period;
import io.kept.report.Tally;
import io.kept.report.WeekCount;
import io.kept.report.WeekCount.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Counted weeks as rows. Only what differs is written. */
final class RollupTable {
  private static final String TOTALS =
      "ID, PROJECT_ID, MONDAY, KIND, KEPT, BROKEN, STILL_OPEN, WITHDRAWN, RENEGOTIATED";

  /** Some databases take no list of more than a thousand. */
  private static final int MANY = 500;

  private static final String OF_WEEK = "PROJECT_ID = ? AND MONDAY = ?";

  private final ActiveObjects ao;

  RollupTable(ActiveObjects ao) {
    this.ao = ao;
  }

  List<WeekCount> ofProject(long projectId) {
    return counts("PROJECT_ID = ?", projectId);
  }

  /** The weeks of these projects that are whole in a period. */
  List<WeekCount> of(List<Long> projects, Period period) {
    List<WeekCount> counts = new ArrayList<>();
    for (int from = 0; from < projects.size(); from += MANY) {
      List<Long> some = projects.subList(from, Math.min(from + MANY, projects.size()));
      counts.addAll(ofSome(some, period));
    }
    return counts;
  }

  private List<WeekCount> ofSome(List<Long> projects, Period period) {
    String marks = String.join(", ", Collections.nCopies(projects.size(), "?"));
    List<Object> values = new ArrayList<>(projects);
    values.add(period.from().toEpochDay());
    values.add(period.until().minusWeeks(1).toEpochDay());
    return counts(
        "PROJECT_ID IN (" + marks + ") AND MONDAY >= ? AND MONDAY <= ?", values.toArray());
  }

  List<WeekCount> ofWeek(ProjectWeek week) {
    return counts(OF_WEEK, week.projectId(), week.monday().toEpochDay());
  }

  /** What a week comes to in all projects but those that are left out. */
  Tally total(LocalDate monday, Predicate<ProjectWeek> leftOut) {
    Query query = Query.select(TOTALS).where("MONDAY = ?", monday.toEpochDay());
    List<Tally> tallies = new ArrayList<>();
    ao.stream(
        RollupRow.class,
        query,
        row -> {
          if (!leftOut.test(week(key(row)))) {
            tallies.add(tally(row));
          }
        });
    return tallies.stream().reduce(Tally.NONE, Tally::plus);
  }

  /** What each week comes to in all projects. */
  SortedMap<LocalDate, Tally> totals() {
    SortedMap<LocalDate, Tally> totals = new TreeMap<>();
    ao.stream(
        RollupRow.class,
        Query.select(TOTALS),
        row -> totals.merge(LocalDate.ofEpochDay(row.getMonday()), tally(row), Tally::plus));
    return totals;
  }

  /** The last project that has a row; rows are built from the first project on. */
  Optional<Long> lastProject() {
    Query query = Query.select().order("PROJECT_ID DESC").limit(1);
    return Stream.of(ao.find(RollupRow.class, query)).findFirst().map(RollupRow::getProjectId);
  }

  void clear() {
    ao.deleteWithSQL(RollupRow.class, "ID > ?", 0);
  }

  /** Makes the rows of a week equal to the counts, which are all of that week's. */
  void write(ProjectWeek week, Collection<WeekCount> counts) {
    Map<Key, RollupRow> rows = new HashMap<>();
    Query query = where(OF_WEEK, week.projectId(), week.monday().toEpochDay());
    Stream.of(ao.find(RollupRow.class, query)).forEach(row -> rows.put(key(row), row));
    for (WeekCount count : counts) {
      RollupRow row = rows.remove(count.key());
      if (row == null) {
        ao.create(RollupRow.class, columns(count));
      } else if (!count(row).equals(count)) {
        write(row, count);
      }
    }
    rows.values().forEach(row -> ao.deleteWithSQL(RollupRow.class, "ID = ?", row.getID()));
  }

  static ProjectWeek week(Key key) {
    return new ProjectWeek(key.projectId(), key.monday());
  }

  private List<WeekCount> counts(String condition, Object... values) {
    return Stream.of(ao.find(RollupRow.class, where(condition, values)))
        .map(RollupTable::count)
        .toList();
  }

  private static Query where(String condition, Object... values) {
    return Query.select().where(condition, values);
  }

  private static WeekCount count(RollupRow row) {
    return new WeekCount(
        key(row),
        Tallies.read(row.getDays(), LocalDate::parse),
        Tallies.read(row.getMakers(), name -> name),
        Tallies.read(row.getHolders(), name -> name));
  }

  private static Key key(RollupRow row) {
    return new Key(
        row.getProjectId(), LocalDate.ofEpochDay(row.getMonday()), Kind.valueOf(row.getKind()));
  }

  private static Tally tally(RollupRow row) {
    return new Tally(
        row.getKept(),
        row.getBroken(),
        row.getStillOpen(),
        row.getWithdrawn(),
        row.getRenegotiated());
  }

  private static void write(RollupRow row, WeekCount count) {
    Tally all = count.all();
    row.setKept(all.kept());
    row.setBroken(all.broken());
    row.setStillOpen(all.open());
    row.setWithdrawn(all.withdrawn());
    row.setRenegotiated(all.renegotiated());
    row.setDays(Tallies.text(count.byDay()));
    row.setMakers(Tallies.text(count.byMaker()));
    row.setHolders(Tallies.text(count.byHolder()));
    row.save();
  }

  private static Map<String, Object> columns(WeekCount count) {
    Key key = count.key();
    Tally all = count.all();
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("NATURAL_KEY", key.projectId() + ":" + key.monday() + ":" + key.kind());
    columns.put("PROJECT_ID", key.projectId());
    columns.put("MONDAY", key.monday().toEpochDay());
    columns.put("KIND", key.kind().name());
    columns.put("KEPT", all.kept());
    columns.put("BROKEN", all.broken());
    columns.put("STILL_OPEN", all.open());
    columns.put("WITHDRAWN", all.withdrawn());
    columns.put("RENEGOTIATED", all.renegotiated());
    columns.put("DAYS", Tallies.text(count.byDay()));
    columns.put("MAKERS", Tallies.text(count.byMaker()));
    columns.put("HOLDERS", Tallies.text(count.byHolder()));
    return columns;
  }
}
