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

  /** Why a file is not taken at all, as a sentence for the person who gave it. */
  record Refused(String why) implements HolidayFile {}

  /** Reads a file in UTF-8 for a calendar on the wall clock of {@code zone}; never throws. */
  static HolidayFile read(byte[] file, ZoneId zone, Years years) {
    if (file.length > MOST_BYTES) {
      return new Refused("The file is larger than 1 MB; import fewer years at a time.");
    }
    try {
      return read(new String(file, StandardCharsets.UTF_8), new Events(zone, years));
    } catch (TooMuch tooMuch) {
      return new Refused(tooMuch.getMessage());
    } catch (RuntimeException unreadable) {
      // The library throws many kinds at what strangers write.
      return new Refused(
          "The file has an event that cannot be read; export it again as iCalendar.");
    }
  }

  private static HolidayFile read(String text, Events events) {
    List<ICalendar> calendars = Biweekly.parse(text).all();
    if (calendars.isEmpty()) {
      return new Refused("The file is no iCalendar: it has no line BEGIN:VCALENDAR.");
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
