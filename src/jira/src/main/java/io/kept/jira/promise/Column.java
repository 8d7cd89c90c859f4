package io.kept.jira.promise;

import io.kept.promise.Person;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** How values stand in columns: an absent one is null there, and nowhere else. */
final class Column {
  private Column() {}

  static Optional<Person> person(String key) {
    return Optional.ofNullable(key).map(Person::new);
  }

  /** An absent value is null in its column. */
  static <T, C> C of(Optional<T> value, Function<T, C> column) {
    return value.map(column).orElse(null);
  }

  static Optional<Instant> instant(Long epochMillis) {
    return Optional.ofNullable(epochMillis).map(Instant::ofEpochMilli);
  }

  /** {@link Instant#MAX}, "never", is the largest number. */
  static long of(Instant instant) {
    return instant.equals(Instant.MAX) ? Long.MAX_VALUE : instant.toEpochMilli();
  }

  /** What a newer version of Kept wrote must not be guessed at. */
  static IllegalStateException unknown(String what, String value) {
    return new IllegalStateException(
        what + " says " + value + ", which this version of Kept does not know. Install a newer one.");
  }

  static Quote quote(String words, long promisedBy, String zone, String shift) {
    return new Quote(
        words, Instant.ofEpochMilli(promisedBy), ZoneId.of(zone), Shift.valueOf(shift));
  }
}
