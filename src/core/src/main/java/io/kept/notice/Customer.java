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

  /** Posts the heads-up of a promise, marked with its key, and returns its reference. */
  String tell(Promise promise, NoticeKey key);
}
