package io.kept.benchmarks;

import java.time.Duration;
import java.time.Instant;

/** Something that can do the work of a business calendar. */
interface Contender {

  Instant add(Instant from, Duration openTime);

  Duration between(Instant from, Instant until);
}
