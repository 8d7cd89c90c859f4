package io.kept.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The public holidays of a country, as a table. A line that begins with a tab names a place: its
 * code, which the whole country has none of, and its name in English and German. The lines below it
 * are its holidays: the name in both languages and the dates. A region has those of the whole
 * country too; only what it has besides is written.
 */
final class Country {
  private final HolidayManager manager;
  private final int first;
  private final int last;

  /** What a holiday is called, in English and German. */
  private record Names(String english, String german) implements Comparable<Names> {
    static Names of(Holiday day) {
      return new Names(day.getDescription(Locale.ENGLISH), day.getDescription(Locale.GERMAN));
    }

    @Override
    public int compareTo(Names other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return english + "\t" + german;
    }
  }

  Country(String code, int first, int last) {
    this.manager = HolidayManager.getInstance(ManagerParameters.create(code));
    this.first = first;
    this.last = last;
  }

  String table() {
    CalendarHierarchy all = manager.getCalendarHierarchy();
    StringBuilder table = new StringBuilder();
    Map<Names, Set<LocalDate>> everywhere = holidays();
    append(table, "", all, everywhere);
    new TreeMap<>(all.getChildren())
        .forEach((code, region) -> append(table, code, region, beyond(everywhere, code)));
    return table.toString();
  }

  private Map<Names, Set<LocalDate>> beyond(Map<Names, Set<LocalDate>> everywhere, String region) {
    Map<Names, Set<LocalDate>> own = holidays(region);
    everywhere.forEach(
        (names, dates) -> own.computeIfPresent(names, (it, its) -> without(its, dates)));
    return own;
  }

  private Map<Names, Set<LocalDate>> holidays(String... region) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region))
        .flatMap(Set::stream)
        .collect(
            Collectors.groupingBy(
                Names::of,
                TreeMap::new,
                Collectors.mapping(Holiday::getDate, Collectors.toCollection(TreeSet::new))));
  }

  private static Set<LocalDate> without(Set<LocalDate> dates, Set<LocalDate> others) {
    return dates.stream()
        .filter(date -> !others.contains(date))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void append(
      StringBuilder table,
      String code,
      CalendarHierarchy place,
      Map<Names, Set<LocalDate>> holidays) {
    line(
        table, "", code, place.getDescription(Locale.ENGLISH), place.getDescription(Locale.GERMAN));
    holidays.forEach(
        (names, dates) -> {
          if (!dates.isEmpty()) {
            line(table, names.english(), names.german(), joined(dates.stream()));
          }
        });
  }

  private static String joined(Stream<LocalDate> dates) {
    return dates.map(LocalDate::toString).collect(Collectors.joining(" "));
  }

  private static void line(StringBuilder table, String... cells) {
    table.append(String.join("\t", cells)).append('\n');
  }
}
