package io.kept.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A condition on an issue {@code i}; an argument that is a list is an array of the database. */
record Sql(String text, List<Object> arguments) {
  static final Sql ALL = new Sql("1 = 1", List.of());
  static final Sql NONE = new Sql("1 = 0", List.of());

  static Sql of(String text, Object... arguments) {
    return new Sql(text, List.of(arguments));
  }

  static Sql all(List<Sql> conditions) {
    return joined(" and ", conditions);
  }

  static Sql any(List<Sql> conditions) {
    return joined(" or ", conditions);
  }

  Sql negated() {
    // What is unknown, as of an empty field, stays unknown: as in Jira, neither finds the issue.
    return new Sql("not (" + text + ")", arguments);
  }

  private static Sql joined(String word, List<Sql> conditions) {
    List<Object> arguments = new ArrayList<>();
    conditions.forEach(condition -> arguments.addAll(condition.arguments()));
    String text = conditions.stream().map(Sql::text).collect(Collectors.joining(word, "(", ")"));
    return new Sql(text, arguments);
  }
}
