package io.kept.jira.policy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.calendar.BusinessCalendar;
import io.kept.calendar.CalendarText;
import io.kept.calendar.CalendarVersion;
import io.kept.policy.Calendars;
import io.kept.promise.OpenPromises.Scope;
import io.kept.promise.Person;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Calendars in ActiveObjects. A calendar that has not changed is the same object as before, so that
 * its index is built once.
 */
public final class StoredCalendars implements Calendars {
  private static final int LONGEST_NAME = 100;
  private static final int MOST = 100;

  private final ActiveObjects ao;
  private final Map<CalendarVersion, BusinessCalendar> read = new ConcurrentHashMap<>();

  public StoredCalendars(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * @throws IllegalArgumentException when what is stored is no calendar: names the line
   */
  @Override
  public Optional<BusinessCalendar> named(String name) {
    return newest(name).map(this::calendar);
  }

  @Override
  public List<String> names() {
    Query first = Query.select().where("VERSION = ?", 1).order("NAME");
    return Stream.of(ao.find(CalendarRow.class, first)).map(CalendarRow::getName).toList();
  }

  /**
   * Stores a calendar that is new, or the next version of one that is there, which open promises
   * are to follow.
   *
   * @return false when it is neither, because somebody else was faster
   * @throws IllegalArgumentException when its name is longer than 100 characters, or means the
   *     standard calendar
   */
  public boolean add(BusinessCalendar calendar, Person by, Instant at) {
    CalendarVersion version = calendar.version();
    refuse(version.calendar());
    int seen = newest(version.calendar()).map(CalendarRow::getVersion).orElse(0);
    if (version.number() != seen + 1) {
      return false;
    }
    String key = version.number() + ":" + version.calendar();
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("NATURAL_KEY", key);
    columns.put("NAME", version.calendar());
    columns.put("VERSION", version.number());
    columns.put("HOURS", CalendarText.write(calendar));
    columns.put("CHANGED_BY", by.key());
    columns.put("CHANGED_AT", at.toEpochMilli());
    return FirstWriter.create(
        ao,
        CalendarRow.class,
        columns,
        () -> AoReschedulings.begin(ao, "calendar " + key, Scope.ALL, at));
  }

  /** The newest hundred versions of a calendar, the newest first; none when there is no such. */
  public List<CalendarChange> history(String name) {
    Query query = Query.select().where("NAME = ?", name).order("VERSION DESC").limit(MOST);
    return Stream.of(ao.find(CalendarRow.class, query)).map(StoredCalendars::change).toList();
  }

  /** Whether a calendar can have this name. */
  public static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && !name.equals(Calendars.STANDARD)
        && name.equals(name.strip())
        && name.chars().noneMatch(Character::isISOControl);
  }

  private static CalendarChange change(CalendarRow row) {
    return new CalendarChange(
        row.getVersion(),
        row.getHours(),
        new Person(row.getChangedBy()),
        Instant.ofEpochMilli(row.getChangedAt()));
  }

  private Optional<CalendarRow> newest(String name) {
    Query query = Query.select().where("NAME = ?", name).order("VERSION DESC").limit(1);
    return Stream.of(ao.find(CalendarRow.class, query)).findFirst();
  }

  private BusinessCalendar calendar(CalendarRow row) {
    CalendarVersion version = new CalendarVersion(row.getName(), row.getVersion());
    return read.computeIfAbsent(version, it -> CalendarText.read(row.getHours()));
  }

  private static void refuse(String name) {
    if (name.length() > LONGEST_NAME || name.equals(Calendars.STANDARD)) {
      throw new IllegalArgumentException(
          "A calendar has a name of up to 100 characters other than \"standard\", not \""
              + (name + "\"."));
    }
  }
}
