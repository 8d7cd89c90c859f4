package io.kept.sandbox.jql;

import java.util.List;
import java.util.Set;

/** What can be searched for. */
interface Field {
  Set<Operator> operators();

  /** The SQL expression of its value, null for none. */
  String column();

  /**
   * What the column must hold for that value; nothing for {@link Literal.Nothing}.
   *
   * @throws BadJql when the field has no such value
   */
  List<Object> stored(String name, Literal literal, Searcher searcher);

  /** Whether that text is the field's word for having no value. */
  default boolean meansNothing(String text) {
    return false;
  }

  /** The condition that the text is in it; only of fields that take {@link Operator#LIKE}. */
  default Sql like(String text) {
    throw new IllegalStateException("Not a text: " + column());
  }

  /** What it is sorted by, in the order of weight. */
  default List<String> order() {
    return List.of(column());
  }
}
