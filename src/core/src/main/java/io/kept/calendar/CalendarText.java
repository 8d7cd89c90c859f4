package io.kept.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

  /**
   * A line that cannot be read, or contradicts those before it.
   *
   * @param number counts from 1
   */
  public record BadLine(int number, String line) {}

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
    CalendarVersion version = version(lines.get(0));
    CalendarBuilder builder = BusinessCalendar.in(zone(lines.get(1))).as(version);
    lines.stream().skip(2).forEach(line -> reading(line, () -> read(line, builder)));
    return builder.build();
  }

  /** Each line of a text that keeps it from being a calendar; none when it is one. */
  public static List<BadLine> badLines(String text) {
    List<String> lines = text.lines().toList();
    List<BadLine> bad = new ArrayList<>();
    for (int i = 2; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!isReadable(() -> read(line, BusinessCalendar.in(ZoneOffset.UTC)))) {
        bad.add(new BadLine(i + 1, line));
      }
    }
    if (lines.size() > 1 && !isReadable(() -> zone(lines.get(1)))) {
      bad.add(0, new BadLine(2, lines.get(1)));
    }
    if (!lines.isEmpty() && !isReadable(() -> version(lines.get(0)))) {
      bad.add(0, new BadLine(1, lines.get(0)));
    }
    return bad.isEmpty() ? together(text, lines) : bad;
  }

  /** Lines that are fine alone can still contradict each other; the first that does is named. */
  private static List<BadLine> together(String text, List<String> lines) {
    if (isReadable(() -> read(text))) {
      return List.of();
    }
    int good = Math.min(2, lines.size());
    int bad = lines.size();
    while (good + 1 < bad) {
      int middle = (good + bad) / 2;
      if (isReadable(() -> read(beginning(lines, middle)))) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return List.of(new BadLine(Math.max(1, bad), bad == 0 ? "" : lines.get(bad - 1)));
  }

  /** So many lines; hours that are valid from a date on may only follow. */
  private static String beginning(List<String> lines, int count) {
    String text = String.join("\n", lines.subList(0, count));
    return lines.get(count - 1).startsWith("from ") ? text + "\nMONDAY 00:00-24:00" : text;
  }

  private static boolean isReadable(Supplier<?> reading) {
    try {
      reading.get();
      return true;
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException broken) {
      return false;
    }
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

  private static CalendarVersion version(String line) {
    String[] words = words(line, "calendar", 3);
    return reading(line, () -> new CalendarVersion(words[2], Integer.parseInt(words[1])));
  }

  private static ZoneId zone(String line) {
    String[] words = words(line, "zone", 2);
    return reading(line, () -> ZoneId.of(words[1]));
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
