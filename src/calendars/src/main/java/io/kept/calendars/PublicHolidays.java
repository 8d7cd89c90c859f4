package io.kept.calendars;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.kept.calendar.Holiday;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The public holidays of a country or of one of its regions, as Jollyday knows them. Codes are
 * those of ISO 3166, in upper or lower case.
 */
public final class PublicHolidays {

  private final HolidayManager country;
  private final String[] region;

  private PublicHolidays(HolidayManager country, String... region) {
    this.country = country;
    this.region = region;
  }

  /** The codes of the countries that are known, in order: {@code AT}, {@code DE}, {@code US}. */
  public static List<String> countries() {
    return List.copyOf(new TreeSet<>(HolidayManager.getSupportedCalendarCodes()));
  }

  /**
   * The names of a country's regions by their codes: {@code by} is Bavaria in {@code DE}.
   *
   * @throws IllegalArgumentException when the country is not known
   */
  public static SortedMap<String, String> regionsOf(String country, Locale language) {
    SortedMap<String, String> names = new TreeMap<>();
    children(manager(country))
        .forEach((code, place) -> names.put(code, place.getDescription(language)));
    return names;
  }

  /**
   * Those of a whole country.
   *
   * @throws IllegalArgumentException when the country is not known
   */
  public static PublicHolidays of(String country) {
    return new PublicHolidays(manager(country));
  }

  /**
   * Those of a region, with those of the whole country.
   *
   * @throws IllegalArgumentException when the country is not known or has no such region
   */
  public static PublicHolidays of(String country, String region) {
    HolidayManager manager = manager(country);
    String code = region.toLowerCase(Locale.ROOT);
    if (!children(manager).containsKey(code)) {
      throw new IllegalArgumentException("No region of " + country + " is called " + region + ".");
    }
    return new PublicHolidays(manager, code);
  }

  /** The holidays on their dates, each closed all day, named in that language. */
  public List<Holiday> in(Years years, Locale language) {
    return years
        .each()
        .mapToObj(year -> country.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region))
        .flatMap(Set::stream)
        .map(day -> Holiday.allDay(day.getDate(), day.getDescription(language)))
        .distinct()
        .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::name))
        .toList();
  }

  private static HolidayManager manager(String country) {
    String code = country.toUpperCase(Locale.ROOT);
    if (!HolidayManager.getSupportedCalendarCodes().contains(code)) {
      throw new IllegalArgumentException("The public holidays of " + country + " are not known.");
    }
    return HolidayManager.getInstance(ManagerParameters.create(code));
  }

  private static Map<String, CalendarHierarchy> children(HolidayManager manager) {
    return manager.getCalendarHierarchy().getChildren();
  }
}
