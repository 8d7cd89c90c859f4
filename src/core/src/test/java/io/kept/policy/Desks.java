package io.kept.policy;

import io.kept.calendar.BusinessCalendar;
import io.kept.calendar.CalendarVersion;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A desk in Berlin with one calendar of its own, and drafts of its policy. */
final class Desks {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final Policy STANDARD = Policy.standard(BERLIN);
  static final BusinessCalendar EARLY =
      BusinessCalendar.in(BERLIN)
          .openOnWeekdays("06:00-14:00")
          .as(new CalendarVersion("Early desk", 3))
          .build();

  static final Calendars CALENDARS =
      new Calendars() {
        @Override
        public Optional<BusinessCalendar> named(String name) {
          return Optional.of(EARLY).filter(calendar -> name.equals("Early desk"));
        }

        @Override
        public List<String> names() {
          return List.of("Early desk");
        }
      };

  private Desks() {}

  static PolicyDraft.Result read(Map<String, String> entries) {
    return new PolicyDraft(entries).read(STANDARD, CALENDARS);
  }

  /** The policy of a draft in which only these settings are entered. */
  static Policy policy(String... settingsAndTexts) {
    return ((PolicyDraft.Result.Valid) read(entries(settingsAndTexts))).policy();
  }

  /** What is wrong with a draft in which only these settings are entered. */
  static List<Fault> faults(String... settingsAndTexts) {
    return faults(entries(settingsAndTexts));
  }

  static List<Fault> faults(Map<String, String> entries) {
    return read(entries) instanceof PolicyDraft.Result.Faulty faulty ? faulty.faults() : List.of();
  }

  private static Map<String, String> entries(String... settingsAndTexts) {
    Map<String, String> entries = new TreeMap<>();
    for (int i = 0; i < settingsAndTexts.length; i += 2) {
      entries.put(settingsAndTexts[i], settingsAndTexts[i + 1]);
    }
    return entries;
  }
}
