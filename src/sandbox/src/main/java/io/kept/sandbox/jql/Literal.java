package io.kept.sandbox.jql;

import java.time.Instant;

/** One value of an operand, after functions were asked. */
sealed interface Literal {
  /** As it was typed, or as a function gave it. */
  record Text(String text) implements Literal {}

  /** The id of an issue, as plugins' functions give it. */
  record Id(long id) implements Literal {}

  record Moment(Instant instant) implements Literal {}

  record Nothing() implements Literal {}
}
