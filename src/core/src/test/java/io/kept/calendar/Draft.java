package io.kept.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a calendar is made of, before the code under test has seen it. */
record Draft(
    ZoneId zone,
    NavigableMap<LocalDate, Map<DayOfWeek, List<OpenHours>>> weeks,
    List<Holiday> holidays) {

  private static final int DAY = 1440;

  BusinessCalendar calendar() {
    CalendarBuilder builder = BusinessCalendar.in(zone).closedOn(holidays);
    weeks.forEach(
        (date, week) -> (date.equals(LocalDate.MIN) ? builder : builder.from(date)).open(week));
    return builder.build();
  }

  Draft with(Holiday holiday) {
    return new Draft(zone, weeks, Stream.concat(holidays.stream(), Stream.of(holiday)).toList());
  }

  Draft withoutHolidays() {
    return new Draft(zone, weeks, List.of());
  }

  Draft in(ZoneId other) {
    return new Draft(other, weeks, holidays);
  }

  /** Only the first hours, valid for ever. */
  Draft forEver() {
    return new Draft(zone, new TreeMap<>(weeks.headMap(LocalDate.MIN, true)), holidays);
  }

  /** The same, with every break of a day open. */
  Draft withoutBreaks() {
    NavigableMap<LocalDate, Map<DayOfWeek, List<OpenHours>>> open = new TreeMap<>();
    weeks.forEach((date, week) -> open.put(date, withoutBreaks(week)));
    return new Draft(zone, open, holidays);
  }

  MinuteOracle oracle(Instant from, Duration sight) {
    return new MinuteOracle(this, from, (int) sight.toMinutes());
  }

  /** The minutes of a date, {@code [opens, closes)}, of what opens on it. */
  List<int[]> minutes(LocalDate date) {
    boolean[] open = new boolean[2 * DAY];
    for (OpenHours hours :
        weeks.floorEntry(date).getValue().getOrDefault(date.getDayOfWeek(), List.of())) {
      int opens = minute(hours.opens());
      int closes = minute(hours.closes());
      fill(open, opens, closes > opens ? closes : closes + DAY, true);
    }
    for (Holiday holiday : holidays) {
      if (holiday.date().equals(date)) {
        int until = minute(holiday.until());
        fill(open, minute(holiday.from()), until == 0 ? 2 * DAY : until, false);
      }
    }
    return stretches(open);
  }

  private static List<int[]> stretches(boolean[] open) {
    List<int[]> stretches = new ArrayList<>();
    int opens = 0;
    for (int i = 0; i < open.length; i++) {
      if (open[i] && (i == 0 || !open[i - 1])) {
        opens = i;
      }
      if (open[i] && (i + 1 == open.length || !open[i + 1])) {
        stretches.add(new int[] {opens, i + 1});
      }
    }
    return stretches;
  }

  private static Map<DayOfWeek, List<OpenHours>> withoutBreaks(
      Map<DayOfWeek, List<OpenHours>> week) {
    Map<DayOfWeek, List<OpenHours>> open = new TreeMap<>();
    week.forEach((day, hours) -> open.put(day, withoutBreaks(hours)));
    return open;
  }

  private static List<OpenHours> withoutBreaks(List<OpenHours> hours) {
    if (hours.size() < 2) {
      return hours;
    }
    LocalTime opens = hours.get(0).opens();
    LocalTime closes = hours.get(hours.size() - 1).closes();
    boolean onTheNextDay = !closes.isAfter(hours.get(hours.size() - 1).opens());
    boolean tooLong = onTheNextDay && closes.isAfter(opens) || closes.equals(opens);
    return tooLong ? hours : List.of(new OpenHours(opens, closes));
  }

  private static void fill(boolean[] minutes, int from, int until, boolean value) {
    for (int i = from; i < until; i++) {
      minutes[i] = value;
    }
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }
}
