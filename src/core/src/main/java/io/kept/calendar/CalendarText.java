package io.kept.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calendars as text, for a store and for people who compare two versions. One calendar has one
 * text, and what is read back equals what was written.
 *
 * <pre>
 * calendar 3 Berlin desk
 * zone Europe/Berlin
 * MONDAY 09:00-12:00 13:00-17:30
 * from 2027-01-01
 * MONDAY 08:00-18:00
 * holiday 2026-12-24 12:00-24:00 Christmas Eve
 * </pre>
 */
public final class CalendarText {

  private CalendarText() {}

  /** The text of a calendar, a line each for its version, zone, weekdays and holidays. */
  public static String write(BusinessCalendar calendar) {
    List<String> lines = new ArrayList<>();
    CalendarVersion version = calendar.version();
    lines.add("calendar " + version.number() + " " + version.calendar());
    lines.add("zone " + calendar.zone());
    calendar.rules().weeks().forEach((date, hours) -> write(date, hours, lines));
    calendar.rules().holidays().values().stream()
        .flatMap(List::stream)
        .map(CalendarText::write)
        .forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  /**
   * The calendar of a text that {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it did not: names the first line that it cannot read
   */
  public static BusinessCalendar read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2) {
      throw new IllegalArgumentException("A calendar begins with its version and its zone.");
    }
    String[] version = words(lines.get(0), "calendar", 3);
    String[] zone = words(lines.get(1), "zone", 2);
    CalendarBuilder builder = reading(lines.get(1), () -> BusinessCalendar.in(ZoneId.of(zone[1])));
    builder.as(
        reading(
            lines.get(0), () -> new CalendarVersion(version[2], Integer.parseInt(version[1]))));
    lines.stream().skip(2).forEach(line -> reading(line, () -> read(line, builder)));
    return builder.build();
  }

  private static void write(LocalDate from, WeeklyHours hours, List<String> lines) {
    if (!from.equals(LocalDate.MIN)) {
      lines.add("from " + from);
    }
    for (Map.Entry<DayOfWeek, List<OpenHours>> day : hours.inOrder()) {
      lines.add(
          Stream.concat(Stream.of(day.getKey()), day.getValue().stream())
              .map(Object::toString)
              .collect(Collectors.joining(" ")));
    }
  }

  private static String write(Holiday holiday) {
    OpenHours closed = new OpenHours(holiday.from(), holiday.until());
    return String.join(
        " ", "holiday", holiday.date().toString(), closed.toString(), holiday.name());
  }

  private static CalendarBuilder read(String line, CalendarBuilder builder) {
    String first = line.split(" ", 2)[0];
    return switch (first) {
      case "from" -> builder.from(LocalDate.parse(words(line, "from", 2)[1]));
      case "holiday" -> builder.closedOn(holiday(words(line, "holiday", 4)));
      default ->
          builder.open(DayOfWeek.valueOf(first), line.substring(first.length() + 1).split(" "));
    };
  }

  private static Holiday holiday(String[] words) {
    OpenHours closed = OpenHours.parse(words[2]);
    return new Holiday(LocalDate.parse(words[1]), words[3], closed.opens(), closed.closes());
  }

  private static String[] words(String line, String first, int count) {
    String[] words = line.split(" ", count);
    if (!words[0].equals(first)) {
      throw new IllegalArgumentException(unreadable(line));
    }
    return words;
  }

  private static <T> T reading(String line, Supplier<T> read) {
    try {
      return read.get();
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException broken) {
      throw new IllegalArgumentException(unreadable(line), broken);
    }
  }

  private static String unreadable(String line) {
    return "This is no line of a calendar: \"" + line + "\".";
  }
}
