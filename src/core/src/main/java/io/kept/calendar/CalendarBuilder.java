package io.kept.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds a calendar in the words of those who keep its hours:
 *
 * <pre>{@code
 * BusinessCalendar.in(ZoneId.of("Europe/Berlin"))
 *     .openOnWeekdays("09:00-12:00", "13:00-17:30")
 *     .open(SATURDAY, "22:00-06:00")
 *     .closedOn(Holiday.allDay(LocalDate.of(2026, 12, 25), "Christmas Day"))
 *     .from(LocalDate.of(2027, 1, 1))
 *     .openOnWeekdays("08:00-18:00")
 *     .build();
 * }</pre>
 *
 * Hours are written as {@link OpenHours#parse} reads them. For one thread.
 */
public final class CalendarBuilder {

  private final ZoneId zone;
  private final TreeMap<LocalDate, Map<DayOfWeek, List<OpenHours>>> weeks = new TreeMap<>();
  private final List<Holiday> holidays = new ArrayList<>();
  private CalendarVersion version = CalendarVersion.UNNAMED;

  CalendarBuilder(ZoneId zone) {
    this.zone = zone;
    from(LocalDate.MIN);
  }

  /** Opens a weekday for these hours instead of those it had. */
  public CalendarBuilder open(DayOfWeek day, String... hours) {
    return open(Map.of(day, Arrays.stream(hours).map(OpenHours::parse).toList()));
  }

  /** Opens Monday to Friday for these hours. */
  public CalendarBuilder openOnWeekdays(String... hours) {
    EnumSet.range(MONDAY, FRIDAY).forEach(day -> open(day, hours));
    return this;
  }

  /** Opens every day of the week for these hours. */
  public CalendarBuilder openDaily(String... hours) {
    EnumSet.allOf(DayOfWeek.class).forEach(day -> open(day, hours));
    return this;
  }

  /** Opens these weekdays for these hours instead of those they had. */
  public CalendarBuilder open(Map<DayOfWeek, List<OpenHours>> week) {
    weeks.lastEntry().getValue().putAll(week);
    return this;
  }

  /**
   * What is opened after this is valid from that date on, and nothing of what was opened before.
   *
   * @throws IllegalArgumentException when the date is not after that of the hours before it
   */
  public CalendarBuilder from(LocalDate date) {
    if (!weeks.isEmpty() && !date.isAfter(weeks.lastKey())) {
      throw new IllegalArgumentException(
          "Hours follow one another in time, but "
              + date
              + " is not after "
              + weeks.lastKey()
              + ".");
    }
    weeks.put(date, new EnumMap<>(DayOfWeek.class));
    return this;
  }

  /** Closes on these holidays too. */
  public CalendarBuilder closedOn(Holiday... more) {
    return closedOn(List.of(more));
  }

  /** Closes on these holidays too. */
  public CalendarBuilder closedOn(Collection<Holiday> more) {
    holidays.addAll(more);
    return this;
  }

  /** Says which calendar it is; {@link CalendarVersion#UNNAMED} otherwise. */
  public CalendarBuilder as(CalendarVersion named) {
    version = named;
    return this;
  }

  /**
   * The calendar.
   *
   * @throws IllegalArgumentException when hours overlap, or some that are valid from a date on have
   *     no open weekday
   * @throws OutsideCalendarException when a date is not in the years 1900 to 2199
   */
  public BusinessCalendar build() {
    TreeMap<LocalDate, WeeklyHours> valid = new TreeMap<>();
    weeks.forEach((date, week) -> valid.put(date, new WeeklyHours(week)));
    Rules rules = Rules.of(zone, valid, holidays);
    return new BusinessCalendar(version, rules, new Horizon(rules));
  }
}
