package io.kept.jira.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Values that are read anew after a while, or when the clock was moved back. */
final class Fresh<K, V> {
  static final Duration LIFE = Duration.ofSeconds(10);

  private final InstantSource clock;
  private final Map<K, Read<V>> values = new ConcurrentHashMap<>();

  private record Read<V>(V value, Instant at) {
    boolean isFresh(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(LIFE));
    }
  }

  Fresh(InstantSource clock) {
    this.clock = clock;
  }

  /** A value, read by this function of the last one when that is too old. */
  V get(K key, Function<Optional<V>, V> reading) {
    Instant now = clock.instant();
    Optional<Read<V>> last = Optional.ofNullable(values.get(key));
    if (last.isPresent() && last.get().isFresh(now)) {
      return last.get().value();
    }
    V value = reading.apply(last.map(Read::value));
    values.put(key, new Read<>(value, now));
    return value;
  }

  void forget(K key) {
    values.remove(key);
  }
}
