package io.kept.report;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the figures of rows one by one. */
final class Counter {
  private final SortedMap<Long, Integer> margin = new TreeMap<>();
  private final SortedMap<Long, Integer> taken = new TreeMap<>();
  private Tally tally = Tally.NONE;
  private Rate strict = Rate.NONE;
  private Rate toldAhead = Rate.NONE;
  private int extra;

  void add(Row row) {
    Ending ending = row.told().ending();
    if (ending == Ending.HELD) {
      return;
    }
    extra += row.told().place().extra() ? 1 : 0;
    tally = tally.plus(Tally.of(ending));
    if (row.isFirstWord()) {
      strict = strict.plus(Rate.one(row.isFirstWordHeld()));
    }
    if (row.fellThrough()) {
      toldAhead = toldAhead.plus(Rate.one(row.told().heard()));
    }
    row.margin().ifPresent(minutes -> margin.merge(minutes, 1, Integer::sum));
    row.end().fulfilledAt().ifPresent(at -> addTaken(row, at));
  }

  Figures figures() {
    Figures.Times times = new Figures.Times(Spread.of(margin), Spread.of(taken));
    return new Figures(tally, strict, toldAhead, extra, times);
  }

  private void addTaken(Row row, Instant fulfilledAt) {
    Instant promisedBy = row.told().promisedBy();
    Instant saidAt = row.told().said().saidAt();
    if (row.told().place().held()) {
      return;
    }
    long promised = Math.max(1, seconds(saidAt, promisedBy));
    taken.merge(ceilDiv(100 * seconds(saidAt, fulfilledAt), promised), 1, Integer::sum);
  }

  private static long seconds(Instant from, Instant until) {
    return Duration.between(cut(from), cut(until)).toSeconds();
  }

  private static Instant cut(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS);
  }

  private static long ceilDiv(long part, long whole) {
    return -Math.floorDiv(-part, whole);
  }
}
