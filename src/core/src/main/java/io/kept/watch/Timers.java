package io.kept.watch;

import java.time.Instant;

/** Asks for a tick on this node at an instant; one that is lost is made up for by the next. */
@FunctionalInterface
public interface Timers {
  void at(Instant instant);
}
