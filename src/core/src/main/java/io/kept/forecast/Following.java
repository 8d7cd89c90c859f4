package io.kept.forecast;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The forecast of one node, which follows the lives that all nodes record. It is kept in memory
 * only and read anew once a day, when what is too old is forgotten; until it was read for the first
 * time nothing is forecast.
 *
 * <p>Nodes' clocks differ, and a change may be seen some time after its moment, so each look begins
 * {@link #OVERLAP} before the newest change that was seen.
 */
public final class Following {
  static final Duration OVERLAP = Duration.ofMinutes(5);
  static final Duration READ_ANEW = Duration.ofDays(1);
  static final int PAGE = 1000;

  private final LifeStore store;
  private final InstantSource clock;
  private Optional<Read> read = Optional.empty();
  private volatile Optional<Forecast> forecast = Optional.empty();

  /** What was read since a moment, up to a mark. */
  private record Read(Lives lives, Instant since, LifeStore.Mark mark) {}

  public Following(LifeStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Reads what has changed since the last time. */
  public synchronized void look() {
    Instant now = clock.instant();
    Read begun =
        read.filter(it -> it.since().plus(READ_ANEW).isAfter(now)).orElseGet(() -> begin(now));
    LifeStore.Mark newest = follow(begun.lives(), begun.mark());
    read = Optional.of(new Read(begun.lives(), begun.since(), before(newest)));
    forecast = Optional.of(begun.lives().forecast());
  }

  /** What lies ahead of an open issue, as far as this node has read. */
  public Optional<Outlook> outlook(Issue issue) {
    return forecast.map(it -> it.outlook(issue, clock.instant()));
  }

  private Read begin(Instant now) {
    store.forget(Forecast.remembered(now));
    Lives nobody = new Lives(new Forecast(Scale.ELAPSED, Forecast.MONTHS));
    return new Read(nobody, now, LifeStore.Mark.START);
  }

  /** Reads page by page to the end, and gives the mark of the last one. */
  private LifeStore.Mark follow(Lives lives, LifeStore.Mark from) {
    LifeStore.Mark mark = from;
    List<LifeStore.Changed> page;
    do {
      page = store.changedAfter(mark, PAGE);
      page.forEach(changed -> lives.tell(changed.life()));
      mark = page.isEmpty() ? mark : page.get(page.size() - 1).mark();
    } while (page.size() == PAGE);
    return mark;
  }

  private static LifeStore.Mark before(LifeStore.Mark newest) {
    return newest.equals(LifeStore.Mark.START)
        ? newest
        : new LifeStore.Mark(newest.at().minus(OVERLAP), 0);
  }
}
