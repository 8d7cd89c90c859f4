package io.kept.policy;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The rows that were entered for a list.
 *
 * @param isMissing there is none, not even a blank one
 * @param filled those that are not blank, by number
 */
record Rows(boolean isMissing, List<String> filled) {

  /** The settings that a row has. */
  @FunctionalInterface
  interface Settings {
    List<String> of(String row);
  }

  static Rows of(Entries in, String list, Settings settings) {
    List<String> rows = in.rows(list);
    in.know(settings.of(list + ".1"));
    rows.forEach(row -> in.know(settings.of(row)));
    return new Rows(
        rows.isEmpty(), rows.stream().filter(row -> !in.isBlank(settings.of(row))).toList());
  }

  void refuseMoreThan(int most, Entries in, UnaryOperator<String> setting) {
    if (filled.size() > most) {
      in.refuse(setting.apply(filled.get(most)), Wrong.TOO_MANY, "up to " + most);
    }
  }
}
