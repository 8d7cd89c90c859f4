package io.kept.sandbox.jql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A field whose values are among known ones, found by what people call them. */
record ChoiceField(String column, Function<String, Optional<Object>> known, List<String> order)
    implements Field {
  ChoiceField(String column, Function<String, Optional<Object>> known) {
    this(column, known, List.of(column));
  }

  @Override
  public Set<Operator> operators() {
    return Operator.EQUALITY;
  }

  @Override
  public List<Object> stored(String name, Literal literal, Searcher searcher) {
    if (literal instanceof Literal.Text text) {
      return List.of(
          known
              .apply(text.text())
              .orElseThrow(
                  () ->
                      new BadJql(
                          "The value '%s' does not exist for the field '%s'."
                              .formatted(text.text(), name))));
    }
    if (literal instanceof Literal.Nothing) {
      return List.of();
    }
    throw new BadJql("The field '%s' cannot be compared with a time or an issue.".formatted(name));
  }
}
