package io.kept.notice;

import io.kept.promise.Promise;
import io.kept.promise.Subject;
import java.time.Instant;
import java.util.Optional;

/** A customer who cannot be reached. */
record BrokenCustomer(Customer other, RuntimeException trouble) implements Customer {
  BrokenCustomer(Customer other) {
    this(other, new IllegalStateException("Comments are switched off."));
  }

  @Override
  public boolean canSee(Subject subject) {
    return other.canSee(subject);
  }

  @Override
  public Optional<Instant> lastSpokenTo(Subject subject, Instant since) {
    return other.lastSpokenTo(subject, since);
  }

  @Override
  public Optional<String> find(Subject subject, NoticeKey key) {
    return other.find(subject, key);
  }

  @Override
  public String tell(Promise promise, Notice notice) {
    throw trouble;
  }
}
