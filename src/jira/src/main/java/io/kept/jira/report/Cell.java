package io.kept.jira.report;

/**
 * A cell of a table.
 *
 * @param url of the list behind it; empty when nothing can show that
 * @param value for machines; empty when it is no number
 */
public record Cell(String text, String url, String value) {
  static Cell of(String text) {
    return new Cell(text, "", "");
  }

  static Cell of(String text, double value) {
    return new Cell(text, "", String.valueOf(value));
  }

  /** Nobody needs a list of nothing. */
  Cell listedAt(String url) {
    return value.equals("0.0") || value.isEmpty() ? this : linkedTo(url);
  }

  Cell linkedTo(String url) {
    return new Cell(text, url, value);
  }
}
