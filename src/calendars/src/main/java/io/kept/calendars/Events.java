package io.kept.calendars;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceRule;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.kept.calendar.Holiday;
import io.kept.calendars.HolidayFile.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the events of a file into holidays. */
record Events(ZoneId zone, Years years) {

  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int LONGEST_NAME = 100;

  /**
   * Adds the dates of an event.
   *
   * @throws TooMuch when there are too many, or it repeats too often
   */
  void read(VEvent event, TimezoneInfo zones, Set<Holiday> holidays) {
    Status status = event.getStatus();
    DateOrDateTimeProperty start = event.getDateStart();
    if (start == null || status != null && status.isCancelled()) {
      return;
    }
    LocalDateTime begins = wallClock(start.getValue(), start, zones);
    Closing first = new Closing(name(event), begins, length(event, zones));
    starts(event, begins, zones)
        .flatMap(each -> first.at(each).holidays())
        .filter(holiday -> years.have(holiday.date()))
        .forEach(holiday -> add(holiday, holidays));
  }

  private Stream<LocalDateTime> starts(VEvent event, LocalDateTime first, TimezoneInfo zones) {
    Set<LocalDateTime> exceptions =
        event.getExceptionDates().stream()
            .flatMap(property -> wallClock(property.getValues(), property, zones))
            .collect(Collectors.toSet());
    Stream<LocalDateTime> repeated =
        event.getProperties(RecurrenceRule.class).stream()
            .map(rule -> new Repetition(rule, first, until -> wallClock(until, rule, zones)))
            .flatMap(repetition -> repetition.starts(years));
    Stream<LocalDateTime> dates =
        event.getRecurrenceDates().stream()
            .flatMap(property -> wallClock(property.getDates(), property, zones));
    return Stream.of(Stream.of(first), repeated, dates)
        .flatMap(each -> each)
        .filter(each -> !exceptions.contains(each))
        .distinct();
  }

  private Duration length(VEvent event, TimezoneInfo zones) {
    DateOrDateTimeProperty start = event.getDateStart();
    DateOrDateTimeProperty end = event.getDateEnd();
    Duration length = Duration.ofDays(start.getValue().hasTime() ? 0 : 1);
    if (end != null) {
      length =
          Duration.between(
              wallClock(start.getValue(), start, zones), wallClock(end.getValue(), end, zones));
    } else if (event.getDuration() != null) {
      length = Duration.ofMillis(event.getDuration().getValue().toMillis());
    }
    if (length.compareTo(LONGEST) > 0) {
      throw new TooMuch(Reason.TOO_LONG, name(event));
    }
    return length;
  }

  private Stream<LocalDateTime> wallClock(
      List<ICalDate> dates, ICalProperty property, TimezoneInfo zones) {
    return dates.stream().map(date -> wallClock(date, property, zones));
  }

  /** What the clock on the calendar's wall shows; a time without a zone is already on it. */
  private LocalDateTime wallClock(ICalDate date, ICalProperty property, TimezoneInfo zones) {
    DateTimeComponents raw = date.getRawComponents();
    if (date.hasTime() && (raw.isUtc() || zones.getTimezone(property) != null)) {
      return LocalDateTime.ofInstant(date.toInstant(), zone);
    }
    return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate())
        .atTime(raw.getHour(), raw.getMinute(), raw.getSecond());
  }

  private static String name(VEvent event) {
    String summary = event.getSummary() == null ? null : event.getSummary().getValue();
    String name = summary == null ? "" : summary.replaceAll("\\p{Cntrl}+", " ").strip();
    return name.isBlank() ? "Holiday" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private static void add(Holiday holiday, Set<Holiday> holidays) {
    holidays.add(holiday);
    if (holidays.size() > HolidayFile.MOST_DATES) {
      throw new TooMuch(Reason.TOO_MANY_DATES);
    }
  }
}
