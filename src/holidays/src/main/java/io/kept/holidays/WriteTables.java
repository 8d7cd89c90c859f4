package io.kept.holidays;

import de.focus_shift.jollyday.core.HolidayManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Writes a table for each country into a folder, and one that lists them all. */
public final class WriteTables {
  private WriteTables() {}

  /**
   * Takes the folder, the first year and the last year, both inclusive.
   *
   * @throws IOException when the folder cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int first = Integer.parseInt(arguments[1]);
    int last = Integer.parseInt(arguments[2]);
    StringBuilder list = new StringBuilder(first + "\t" + last + "\n");
    Set<String> codes = new TreeSet<>(HolidayManager.getSupportedCalendarCodes());
    // Jollyday knows stock exchanges too.
    codes.retainAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
    for (String code : codes) {
      Files.writeString(folder.resolve(code + ".txt"), new Country(code, first, last).table());
      list.append(code).append('\n');
    }
    Files.writeString(folder.resolve("countries.txt"), list);
  }
}
