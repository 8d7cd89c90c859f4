package io.kept.sandbox.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Takes one line apart; each stands for itself, so that a broken one cannot swallow the next. */
record LineParser(Columns columns, Times times) {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true).build();

  record Row(String caseId, LogEvent event) {}

  static String[] cells(String line) {
    try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty() ? new String[0] : records.get(0).values();
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("Its quotes do not match.", e);
    }
  }

  /**
   * What the line says.
   *
   * @throws IllegalArgumentException when it says nothing that can be understood
   */
  Row parse(String line) {
    String[] cells = cells(line);
    if (cells.length <= columns.last()) {
      throw new IllegalArgumentException(
          "It has " + cells.length + " of the " + (columns.last() + 1) + " columns needed.");
    }
    String caseId = filled(cells[columns.caseId()], "case");
    String activity = filled(cells[columns.activity()], "activity");
    return new Row(caseId, new LogEvent(activity, times.read(cells[columns.time()])));
  }

  private static String filled(String cell, String name) {
    if (cell.isBlank()) {
      throw new IllegalArgumentException("Its " + name + " is empty.");
    }
    return cell;
  }
}
