package io.kept.notice;

import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store after whose claim the node freezes for almost the whole lease. */
final class SlowStore implements NoticeStore {
  private final KeptDesk kept;

  SlowStore(KeptDesk kept) {
    this.kept = kept;
  }

  @Override
  public Optional<Notice> claim(Notice notice, Instant leaseUntil) {
    Optional<Notice> claimed = kept.notices.claim(notice, leaseUntil);
    kept.clock.pass(Delivery.LEASE.minusSeconds(5).toString());
    return claimed;
  }

  @Override
  public List<Notice> waiting(Instant now, int from, int most) {
    return kept.notices.waiting(now, from, most);
  }

  @Override
  public Optional<Notice> find(NoticeKey key) {
    return kept.notices.find(key);
  }

  @Override
  public boolean holds(Notice claimed, Instant at) {
    return kept.notices.holds(claimed, at);
  }

  @Override
  public boolean reopen(NoticeKey key, Instant at) {
    return kept.notices.reopen(key, at);
  }

  @Override
  public void giveBack(Notice claimed, Instant retryAt) {
    kept.notices.giveBack(claimed, retryAt);
  }

  @Override
  public void close(Notice claimed, Fate fate, Instant at) {
    kept.notices.close(claimed, fate, at);
  }
}
