package io.kept.testkit;

import io.kept.forecast.Life;
import io.kept.forecast.LifeStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lives in memory. */
public final class MemoryLifeStore implements LifeStore {
  private static final Comparator<Mark> ORDER =
      Comparator.comparing(Mark::at).thenComparingLong(Mark::id);

  private final Map<Long, Changed> lives = new ConcurrentHashMap<>();

  @Override
  public boolean record(Life life, Instant now) {
    long id = life.issueId();
    boolean known =
        Optional.ofNullable(lives.get(id)).filter(it -> it.life().equals(life)).isPresent();
    if (!known) {
      lives.put(id, new Changed(life, new Mark(now, id)));
    }
    return !known;
  }

  @Override
  public boolean add(Life life, Instant now) {
    long id = life.issueId();
    return lives.putIfAbsent(id, new Changed(life, new Mark(now, id))) == null;
  }

  @Override
  public Optional<Long> newest() {
    return lives.keySet().stream().max(Comparator.naturalOrder());
  }

  @Override
  public List<Changed> changedAfter(Mark mark, int most) {
    return lives.values().stream()
        .filter(changed -> ORDER.compare(changed.mark(), mark) > 0)
        .sorted(Comparator.comparing(Changed::mark, ORDER))
        .limit(most)
        .toList();
  }

  @Override
  public int forget(Instant openedBefore) {
    int before = lives.size();
    lives.values().removeIf(it -> it.life().issue().openedAt().isBefore(openedBefore));
    return before - lives.size();
  }
}
