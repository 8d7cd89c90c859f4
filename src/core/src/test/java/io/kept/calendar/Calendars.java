package io.kept.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Calendars as tests say them: {@code open(MONDAY, "09:00-12:00", "13:00-17:00").in(BERLIN)}. */
final class Calendars {

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);

  static BusinessCalendar berlinOffice() {
    return BusinessCalendar.officeHours(BERLIN);
  }

  static Instant berlin(String local) {
    return at(local, BERLIN);
  }

  static Instant at(String local, ZoneId zone) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  static Calendars open(DayOfWeek day, String... hours) {
    return new Calendars().and(day, hours);
  }

  static Calendars openDaily(String... hours) {
    Calendars calendar = new Calendars();
    Stream.of(DayOfWeek.values()).forEach(day -> calendar.and(day, hours));
    return calendar;
  }

  Calendars and(DayOfWeek day, String... hours) {
    week.put(day, Stream.of(hours).map(OpenHours::parse).toList());
    return this;
  }

  BusinessCalendar in(ZoneId zone) {
    return BusinessCalendar.weekly(zone, week);
  }
}
