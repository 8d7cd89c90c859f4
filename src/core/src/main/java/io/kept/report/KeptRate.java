package io.kept.report;

import io.kept.promise.Person;
import io.kept.promise.Promise;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The kept rate of a set of promises: in all, by the Monday of the week in which they were promised
 * by (on the wall clock of a zone), and by maker.
 */
public record KeptRate(Tally all, SortedMap<LocalDate, Tally> byWeek, Map<Person, Tally> byMaker) {

  /** Counts promises one by one. Not thread-safe. */
  public static final class Count implements Consumer<Promise> {
    private final ZoneId zone;
    private final SortedMap<LocalDate, Tally> byWeek = new TreeMap<>();
    private final Map<Person, Tally> byMaker = new HashMap<>();
    private Tally all = Tally.NONE;

    public Count(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public void accept(Promise promise) {
      Tally one = Tally.of(promise);
      all = all.plus(one);
      byWeek.merge(monday(promise), one, Tally::plus);
      byMaker.merge(promise.current().maker(), one, Tally::plus);
    }

    public KeptRate result() {
      return new KeptRate(all, byWeek, byMaker);
    }

    private LocalDate monday(Promise promise) {
      return LocalDate.ofInstant(promise.promisedBy(), zone)
          .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
  }
}
