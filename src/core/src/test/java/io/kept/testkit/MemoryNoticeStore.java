package io.kept.testkit;

import io.kept.notice.Fate;
import io.kept.notice.Notice;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notices in memory. */
public final class MemoryNoticeStore implements NoticeStore {
  private final Map<NoticeKey, Kept> notices = new LinkedHashMap<>();

  private record Kept(Notice notice, Instant nextAttempt, Optional<Fate> fate) {}

  void plan(Notice notice, Instant at) {
    NoticeKey key = notice.key();
    if (notices.containsKey(key)) {
      throw new IllegalStateException("There is a notice " + key.text() + " already.");
    }
    notices.put(key, new Kept(notice, at, Optional.empty()));
  }

  @Override
  public List<Notice> waiting(Instant now, int from, int most) {
    return notices.values().stream()
        .filter(kept -> !kept.nextAttempt().isAfter(now))
        .sorted(Comparator.comparing(Kept::nextAttempt))
        .skip(from)
        .limit(most)
        .map(Kept::notice)
        .toList();
  }

  @Override
  public Optional<Notice> claim(Notice notice, Instant leaseUntil) {
    Kept kept = notices.get(notice.key());
    if (kept.fate().isPresent() || !kept.notice().equals(notice)) {
      return Optional.empty();
    }
    Notice claimed = new Notice(notice.key(), notice.attempt() + 1, notice.letter());
    notices.put(notice.key(), new Kept(claimed, leaseUntil, Optional.empty()));
    return Optional.of(claimed);
  }

  @Override
  public Optional<Notice> find(NoticeKey key) {
    return Optional.ofNullable(notices.get(key))
        .filter(kept -> kept.fate().isEmpty())
        .map(Kept::notice);
  }

  @Override
  public boolean holds(Notice claimed, Instant at) {
    Kept kept = notices.get(claimed.key());
    return kept.notice().equals(claimed) && kept.nextAttempt().isAfter(at);
  }

  @Override
  public void giveBack(Notice claimed, Instant retryAt) {
    putIfLatest(claimed, new Kept(claimed, retryAt, Optional.empty()));
  }

  @Override
  public void close(Notice claimed, Fate fate, Instant at) {
    putIfLatest(claimed, new Kept(claimed, Instant.MAX, Optional.of(fate)));
  }

  @Override
  public boolean reopen(NoticeKey key, Instant at) {
    Kept kept = notices.get(key);
    if (kept == null || kept.fate().filter(Fate.Failed.class::isInstance).isEmpty()) {
      return false;
    }
    notices.put(key, new Kept(kept.notice(), at, Optional.empty()));
    return true;
  }

  private void putIfLatest(Notice claimed, Kept kept) {
    notices.computeIfPresent(
        claimed.key(), (key, before) -> before.notice().equals(claimed) ? kept : before);
  }

  /** For tests: the fate of a notice, if it has one. */
  public Optional<Fate> fate(NoticeKey key) {
    return Optional.ofNullable(notices.get(key)).flatMap(Kept::fate);
  }

  /** For tests: whether such a notice was ever planned. */
  public boolean isPlanned(NoticeKey key) {
    return notices.containsKey(key);
  }
}
