package io.kept.jira.search;

import io.kept.promise.Person;
import java.time.Instant;

/** Which promises are asked for. */
public sealed interface Wanted {
  /** Open, the moment of the warning has come, and there is still time. */
  record AtRisk(Instant now) implements Wanted {}

  /** The time has passed, and what was promised has not been done to this day. */
  record Lapsed(Instant now) implements Wanted {}

  record OnHold() implements Wanted {}

  record Kept(TimeSpan promisedBy) implements Wanted {}

  record Broken(TimeSpan promisedBy) implements Wanted {}

  /** Open, with a promised-by time from now until then, both included. */
  record Due(Instant now, Instant until) implements Wanted {}

  /** Said by that person, whatever became of it. */
  record SaidBy(Person maker, TimeSpan promisedBy) implements Wanted {}

  /** Said a second time or more, before the first time had passed. */
  record Renegotiated(TimeSpan promisedBy) implements Wanted {}
}
