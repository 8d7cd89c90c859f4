package io.kept.report;

import io.kept.policy.Kind;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The promises of one project and kind that were promised by in one week, each counted once in each
 * of the maps. What is kept of it beside the promises equals what a count of them gives.
 *
 * @param byMaker by whoever said it last
 * @param byHolder those kept or broken, by who had the issue then; those that nobody had are left
 *     out
 */
public record WeekCount(
    Key key,
    SortedMap<LocalDate, Tally> byDay,
    SortedMap<String, Tally> byMaker,
    SortedMap<String, Tally> byHolder) {

  /**
   * What is counted together.
   *
   * @param monday the week's first day, on the wall clock of the zone that it is counted in
   */
  public record Key(long projectId, LocalDate monday, Kind kind) {}

  /** Every promise of the week. */
  public Tally all() {
    return byDay.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /** Whether two states of one promise are the same to every count. */
  public static boolean isSame(Promise one, Promise other) {
    return one.promisedBy().equals(other.promisedBy())
        && one.current().maker().equals(other.current().maker())
        && Tally.of(one).equals(Tally.of(other))
        && holder(one).equals(holder(other));
  }

  private static String holder(Promise promise) {
    return State.verdict(promise.state())
        .flatMap(State.Verdict::holder)
        .map(Person::key)
        .orElse("");
  }

  /** Counts promises one by one into their weeks. Not thread-safe. */
  public static final class Counting implements Consumer<Promise> {
    private final ZoneId zone;
    private final Map<Key, WeekCount> weeks = new HashMap<>();

    public Counting(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public void accept(Promise promise) {
      LocalDate day = LocalDate.ofInstant(promise.promisedBy(), zone);
      Key key = new Key(promise.subject().projectId(), Weeks.monday(day), promise.kind());
      WeekCount week =
          weeks.computeIfAbsent(
              key, it -> new WeekCount(it, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
      Tally one = Tally.of(promise);
      week.byDay().merge(day, one, Tally::plus);
      week.byMaker().merge(promise.current().maker().key(), one, Tally::plus);
      String holder = holder(promise);
      if (!holder.isEmpty()) {
        week.byHolder().merge(holder, one, Tally::plus);
      }
    }

    /** The weeks that have a promise, in no order. */
    public Collection<WeekCount> result() {
      return List.copyOf(weeks.values());
    }
  }
}
