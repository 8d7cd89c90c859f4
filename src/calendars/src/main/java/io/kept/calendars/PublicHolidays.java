package io.kept.calendars;

import io.kept.calendar.Holiday;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The public holidays of a country or of one of its regions, as Jollyday knew them when Kept was
 * built. Codes are those of ISO 3166, in upper or lower case. Names are German for readers of
 * German, and English for all others.
 */
public final class PublicHolidays {
  private final List<HolidayTable.Place> places;

  private PublicHolidays(List<HolidayTable.Place> places) {
    this.places = places;
  }

  /** The codes of the countries that are known, in order: {@code AT}, {@code DE}, {@code US}. */
  public static List<String> countries() {
    return HolidayTable.countries();
  }

  /** The years that are known; of others there are no holidays. */
  public static Years years() {
    return HolidayTable.years();
  }

  /**
   * The names of a country's regions by their codes: {@code by} is Bavaria in {@code DE}.
   *
   * @throws IllegalArgumentException when the country is not known
   */
  public static SortedMap<String, String> regionsOf(String country, Locale language) {
    SortedMap<String, String> names = new TreeMap<>();
    HolidayTable.of(country)
        .regions()
        .forEach(region -> names.put(region.code(), region.name().in(language)));
    return names;
  }

  /**
   * Those of a whole country.
   *
   * @throws IllegalArgumentException when the country is not known
   */
  public static PublicHolidays of(String country) {
    return new PublicHolidays(List.of(HolidayTable.of(country).whole()));
  }

  /**
   * Those of a region, with those of the whole country.
   *
   * @throws IllegalArgumentException when the country is not known or has no such region
   */
  public static PublicHolidays of(String country, String region) {
    HolidayTable table = HolidayTable.of(country);
    HolidayTable.Place place =
        table.regions().stream()
            .filter(it -> it.code().equalsIgnoreCase(region))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No region of " + country + " is called " + region + "."));
    return new PublicHolidays(List.of(table.whole(), place));
  }

  /** The holidays on their dates, each closed all day. */
  public List<Holiday> in(Years years, Locale language) {
    return places.stream()
        .flatMap(place -> place.days().stream())
        .flatMap(day -> on(day, years, language))
        .distinct()
        .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::name))
        .toList();
  }

  private static Stream<Holiday> on(HolidayTable.Days day, Years years, Locale language) {
    return day.dates().stream()
        .filter(years::have)
        .map(date -> Holiday.allDay(date, day.name().in(language)));
  }
}
