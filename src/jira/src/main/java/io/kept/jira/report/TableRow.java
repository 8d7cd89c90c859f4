package io.kept.jira.report;

import java.util.List;

/**
 * A row of a table.
 *
 * @param name what the row is about
 * @param mark a warning beside the name, such as a small sample; empty when there is none
 */
public record TableRow(Cell name, String mark, List<Cell> cells) {
  static TableRow of(String name, Cell... cells) {
    return new TableRow(Cell.of(name), "", List.of(cells));
  }
}
