package io.kept.sandbox.log;

import java.time.Instant;
import java.util.List;

/** A case with its events in the order of time, at least one. */
public record LogCase(String id, List<LogEvent> events) {
  public LogCase {
    events = List.copyOf(events);
  }

  /** When the case was opened, by its first event. */
  public Instant opened() {
    return events.get(0).at();
  }

  /** When the case was closed, by its last event. */
  public Instant closed() {
    return events.get(events.size() - 1).at();
  }
}
