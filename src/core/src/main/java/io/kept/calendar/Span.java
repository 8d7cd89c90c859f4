package io.kept.calendar;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, half-open: {@code [start, end)}. */
record Span(Instant start, Instant end) {

  boolean isEmpty() {
    return !start.isBefore(end);
  }

  Duration length() {
    return Duration.between(start, end);
  }

  Span from(Instant earliest) {
    return new Span(later(start, earliest), end);
  }

  Span until(Instant latest) {
    return new Span(start, earlier(end, latest));
  }

  static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
