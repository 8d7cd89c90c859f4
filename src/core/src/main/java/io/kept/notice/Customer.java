package io.kept.notice;

import io.kept.promise.Promise;
import io.kept.promise.Subject;
import java.time.Instant;
import java.util.Optional;

/** The customer of a subject, as reached by public comments. */
public interface Customer {
  /** Whether the customer could read a public comment. */
  boolean canSee(Subject subject);

  /** When a human agent last said something to the customer, at or after an instant. */
  Optional<Instant> lastSpokenTo(Subject subject, Instant since);

  /** The reference of what was posted under this key, if it was. */
  Optional<String> find(Subject subject, NoticeKey key);

  /**
   * Posts a notice about a promise, marked with its key, and returns its reference: an agent's letter
   * in the agent's name, or else the heads-up or own-up in Kept's own.
   */
  String tell(Promise promise, Notice notice);
}
