package io.kept.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where notices wait, are claimed and end. */
public interface NoticeStore {
  /**
   * Notices that nobody has under a lease at an instant, the longest waiting first, from the given
   * number of them on.
   */
  List<Notice> waiting(Instant now, int from, int most);

  /** The notice with this key, claimed or not; empty when there is none or its fate is known. */
  Optional<Notice> find(NoticeKey key);

  /**
   * Takes a notice for one more attempt until the lease ends; empty when somebody else was first.
   */
  Optional<Notice> claim(Notice notice, Instant leaseUntil);

  /** Whether this very attempt still has its lease at an instant. */
  boolean holds(Notice claimed, Instant at);

  /**
   * Gives a claimed notice back, to be claimed again from an instant on; does nothing when another
   * attempt has taken it over.
   */
  void giveBack(Notice claimed, Instant retryAt);

  /** Lets a notice that failed wait again, from an instant on; says whether it had failed. */
  boolean reopen(NoticeKey key, Instant at);

  /** Ends a claimed notice; does nothing when another attempt has taken it over. */
  void close(Notice claimed, Fate fate, Instant at);
}
