package io.kept.jira.promise;

import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;

/** A condition on rows, with the values of its question marks. */
record Condition(String text, List<Object> values) {
  /** What every row meets. */
  static final Condition NONE = new Condition("", List.of());

  static Condition of(String text, Object... values) {
    return new Condition(text, List.of(values));
  }

  /** Both of them. */
  Condition and(Condition other) {
    return other.text.isEmpty()
        ? this
        : new Condition(
            text + " AND " + other.text,
            Stream.concat(values.stream(), other.values.stream()).toList());
  }

  Query query(String columns) {
    return Query.select(columns).where(text, values.toArray());
  }
}
