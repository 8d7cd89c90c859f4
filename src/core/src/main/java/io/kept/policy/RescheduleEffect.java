package io.kept.policy;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What another policy does to open promises: it moves when they want attention, and nothing that
 * was said.
 *
 * @param moved those of which a warning or heads-up moves
 * @param unmoved how many stay as they are
 */
public record RescheduleEffect(List<Moved> moved, int unmoved) {

  /** An open promise as it was last said. */
  public record Spoken(Instant saidAt, Instant promisedBy) {}

  /** What moves for one promise. */
  public record Moved(Spoken spoken, Timetable before, Timetable after) {}

  public RescheduleEffect {
    moved = List.copyOf(moved);
  }

  /** The effect when one policy follows another. */
  public static RescheduleEffect of(List<Spoken> open, Policy before, Policy after) {
    List<Moved> moved =
        open.stream()
            .map(it -> new Moved(it, timetable(it, before), timetable(it, after)))
            .filter(it -> !it.before().equals(it.after()))
            .toList();
    return new RescheduleEffect(moved, open.size() - moved.size());
  }

  /** How many are warned earlier than before. */
  public int warnedEarlier() {
    return count(it -> it.after().warnAt().isBefore(it.before().warnAt()));
  }

  /** How many are warned later than before. */
  public int warnedLater() {
    return count(it -> it.after().warnAt().isAfter(it.before().warnAt()));
  }

  /** How many that were not to be warned yet are then to be warned at once. */
  public int warnedAtOnce(Instant now) {
    return count(it -> isAtOnce(it, Timetable::warnAt, now));
  }

  /** How many customers who were not to be told yet are then to be told at once. */
  public int toldAtOnce(Instant now) {
    return count(it -> isAtOnce(it, Timetable::headsUpAt, now));
  }

  private int count(Predicate<Moved> which) {
    return (int) moved.stream().filter(which).count();
  }

  private static Timetable timetable(Spoken spoken, Policy policy) {
    return policy.timetable(spoken.saidAt(), spoken.promisedBy());
  }

  private static boolean isAtOnce(Moved moved, Function<Timetable, Instant> moment, Instant now) {
    return now.isBefore(moment.apply(moved.before())) && !now.isBefore(moment.apply(moved.after()));
  }
}
