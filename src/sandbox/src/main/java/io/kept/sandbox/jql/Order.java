package io.kept.sandbox.jql;

import io.kept.sandbox.jql.Query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order of what is found: as asked, and the newest first among equals. Empty fields are last.
 */
record Order(String sql) {
  private static final String NEWEST = "i.id desc";

  /** Puts what cannot be sorted by among the faults. */
  static Order of(List<Sort> sorts, Fields fields, List<String> faults) {
    List<String> parts = new ArrayList<>();
    for (Sort sort : sorts) {
      Optional<Field> field = fields.named(sort.field());
      field.ifPresentOrElse(
          known -> known.order().forEach(column -> parts.add(part(column, sort))),
          () -> faults.addAll(Conditions.unknown(sort.field()).messages()));
    }
    parts.add(NEWEST);
    return new Order(String.join(", ", parts));
  }

  private static String part(String column, Sort sort) {
    return column + (sort.descending() ? " desc nulls last" : " nulls last");
  }
}
