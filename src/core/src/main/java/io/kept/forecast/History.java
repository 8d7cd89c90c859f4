package io.kept.forecast;

import java.time.YearMonth;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What is remembered of one group: a cohort for each of the latest months. */
final class History {
  private final NavigableMap<YearMonth, Cohort> cohorts = new TreeMap<>();
  private final int memory;
  private Optional<Drawn> latest = Optional.empty();

  /** A curve and the moment it was drawn at, since many promises are looked at together. */
  private record Drawn(YearMonth month, long moment, Curve curve) {
    boolean isOf(YearMonth month, long moment) {
      return this.month.equals(month) && this.moment == moment;
    }
  }

  /** Remembers the newest month and so many before it. */
  History(int memory) {
    this.memory = memory;
  }

  /** Changes the cohort of a month, unless that month is forgotten. */
  void change(YearMonth month, Consumer<Cohort> change) {
    if (cohorts.isEmpty() || !month.isBefore(oldest(cohorts.lastKey()))) {
      latest = Optional.empty();
      change.accept(cohorts.computeIfAbsent(month, opened -> new Cohort()));
      cohorts.headMap(oldest(cohorts.lastKey())).clear();
    }
  }

  /** How the issues of the months up to now fare, at a moment of the scale. */
  Curve curve(YearMonth now, long moment) {
    Drawn drawn = latest.filter(it -> it.isOf(now, moment)).orElseGet(() -> draw(now, moment));
    latest = Optional.of(drawn);
    return drawn.curve();
  }

  void forEach(BiConsumer<YearMonth, Cohort> consumer) {
    cohorts.forEach(consumer);
  }

  private Drawn draw(YearMonth now, long moment) {
    Collection<Cohort> remembered = cohorts.subMap(oldest(now), true, now, true).values();
    return new Drawn(now, moment, ProductLimit.curve(remembered, moment));
  }

  private YearMonth oldest(YearMonth newest) {
    return newest.minusMonths(memory);
  }
}
