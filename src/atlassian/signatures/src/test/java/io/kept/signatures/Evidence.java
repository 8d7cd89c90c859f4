package io.kept.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rows of evidence.tsv, in the order of the file. */
record Evidence(String header, List<Row> rows) {

  /** What is known of one declaration; the columns are explained at the head of the file. */
  record Row(Declaration declaration, String tag, String jira, String source) {}

  static Evidence read(Path file) {
    try (var lines = Files.lines(file)) {
      List<String> content = lines.filter(line -> !line.startsWith("#")).toList();
      List<Row> rows = content.stream().skip(1).map(Evidence::row).toList();
      return new Evidence(content.get(0), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Declaration> declarations() {
    return rows.stream().map(Row::declaration).toList();
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 5) {
      throw new IllegalStateException("A row needs five cells, separated by tabs: " + line);
    }
    return new Row(new Declaration(cells[0], cells[1]), cells[2], cells[3], cells[4]);
  }
}
