package io.kept.sandbox.jql;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A time, by Jira's own date-time searcher: absolute in the searcher's zone, or relative. */
record DateField(String column) implements Field {
  @Override
  public Set<Operator> operators() {
    Set<Operator> all = EnumSet.copyOf(Operator.EQUALITY);
    all.addAll(Operator.ORDER);
    return all;
  }

  @Override
  public List<Object> stored(String name, Literal literal, Searcher searcher) {
    if (literal instanceof Literal.Moment moment) {
      return List.of(moment.instant().toEpochMilli());
    }
    if (literal instanceof Literal.Text text) {
      Instant instant =
          Times.read(text.text(), searcher)
              .orElseThrow(
                  () ->
                      new BadJql(
                          ("Date value '%s' for field '%s' is invalid. Valid formats include:"
                                  + " 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd',"
                                  + " 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.")
                              .formatted(text.text(), name)));
      return List.of(instant.toEpochMilli());
    }
    if (literal instanceof Literal.Nothing) {
      return List.of();
    }
    throw new BadJql("The field '%s' cannot be compared with an issue.".formatted(name));
  }
}
