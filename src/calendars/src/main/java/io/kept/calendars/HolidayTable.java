package io.kept.calendars;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A country's public holidays, read from the table that was written at build time.
 *
 * @param places the whole country first, then its regions with what they have besides
 */
record HolidayTable(List<Place> places) {
  private static final String FOLDER = "/holidays/";
  private static final String COUNTRIES = "countries";

  /** What something is called. */
  record Name(String english, String german) {
    String in(Locale language) {
      return language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english;
    }
  }

  /** A holiday and all of its dates. */
  record Days(Name name, List<LocalDate> dates) {}

  /** The country or a region of it. */
  record Place(String code, Name name, List<Days> days) {}

  static List<String> countries() {
    return lines(COUNTRIES).stream().skip(1).toList();
  }

  static Years years() {
    String[] cells = lines(COUNTRIES).get(0).split("\t");
    return new Years(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]));
  }

  /**
   * @throws IllegalArgumentException when the country is not known
   */
  static HolidayTable of(String country) {
    String code = country.toUpperCase(Locale.ROOT);
    if (!countries().contains(code)) {
      throw new IllegalArgumentException("The public holidays of " + country + " are not known.");
    }
    List<Place> places = new ArrayList<>();
    for (String line : lines(code)) {
      String[] cells = line.split("\t", -1);
      if (cells[0].isEmpty()) {
        places.add(new Place(cells[1], new Name(cells[2], cells[3]), new ArrayList<>()));
      } else {
        places.get(places.size() - 1).days().add(days(cells));
      }
    }
    return new HolidayTable(places);
  }

  Place whole() {
    return places.get(0);
  }

  List<Place> regions() {
    return places.subList(1, places.size());
  }

  private static Days days(String[] cells) {
    List<LocalDate> dates = Stream.of(cells[2].split(" ")).map(LocalDate::parse).toList();
    return new Days(new Name(cells[0], cells[1]), dates);
  }

  private static List<String> lines(String table) {
    try (InputStream file = HolidayTable.class.getResourceAsStream(FOLDER + table + ".txt");
        InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return new BufferedReader(reader).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The table of holidays cannot be read: " + table, e);
    }
  }
}
