package io.kept.calendars;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.kept.calendar.Holiday;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The holidays of an iCalendar file: every event that is not cancelled closes for as long as it
 * lasts. An event with a time of day is cut into the dates that it touches on the calendar's wall
 * clock, to whole minutes; one that repeats does so on that clock.
 */
public sealed interface HolidayFile {

  /** The largest file that is read, in bytes. */
  int MOST_BYTES = 1_000_000;

  /** The most dates that a file may have in the years asked for. */
  int MOST_DATES = 4_000;

  /** What a file says, in order of the dates; none when it has nothing in the years asked for. */
  record Read(List<Holiday> holidays) implements HolidayFile {}

  /**
   * The file is not taken at all.
   *
   * @param event what the event is called that is the reason; empty where it is not one event's
   *     name that tells which
   */
  record Refused(Reason reason, String event) implements HolidayFile {
    Refused(Reason reason) {
      this(reason, "");
    }
  }

  /** Why a file is not taken. */
  enum Reason {
    /** It is larger than {@link #MOST_BYTES}. */
    TOO_LARGE,
    /** It is no iCalendar. */
    NO_CALENDAR,
    /** An event cannot be read. */
    UNREADABLE,
    /** It has more than {@link #MOST_DATES} in the years asked for. */
    TOO_MANY_DATES,
    /** An event lasts longer than a year. */
    TOO_LONG,
    /** An event repeats more often than daily. */
    TOO_OFTEN,
    /** An event repeats more than 50,000 times before the years end. */
    TOO_MANY_TIMES
  }

  /** Reads a file in UTF-8 for a calendar on the wall clock of {@code zone}; never throws. */
  static HolidayFile read(byte[] file, ZoneId zone, Years years) {
    if (file.length > MOST_BYTES) {
      return new Refused(Reason.TOO_LARGE);
    }
    try {
      return read(new String(file, StandardCharsets.UTF_8), new Events(zone, years));
    } catch (TooMuch tooMuch) {
      return tooMuch.refused();
    } catch (RuntimeException unreadable) {
      // The library throws many kinds at what strangers write.
      return new Refused(Reason.UNREADABLE);
    }
  }

  private static HolidayFile read(String text, Events events) {
    List<ICalendar> calendars = Biweekly.parse(text).all();
    if (calendars.isEmpty()) {
      return new Refused(Reason.NO_CALENDAR);
    }
    Set<Holiday> holidays = new LinkedHashSet<>();
    for (ICalendar calendar : calendars) {
      for (VEvent event : calendar.getEvents()) {
        events.read(event, calendar.getTimezoneInfo(), holidays);
      }
    }
    return new Read(
        holidays.stream()
            .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::from))
            .toList());
  }
}
