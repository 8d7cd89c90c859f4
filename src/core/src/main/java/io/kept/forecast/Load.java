package io.kept.forecast;

import io.kept.promise.Promise;
import io.kept.promise.State;
import io.kept.promise.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What else a holder owes.
 *
 * @param promised open promises by the instant asked for or earlier, the earliest first
 * @param overdue broken promises that are not fulfilled yet, the oldest first
 */
public record Load(List<Promise> promised, List<Promise> overdue) {

  /** Of a holder's promises, what is owed by an instant, not counting one subject's own. */
  public static Load of(Collection<Promise> held, Subject subject, Instant by) {
    List<Promise> others =
        held.stream()
            .filter(promise -> !promise.subject().equals(subject))
            .sorted(Comparator.comparing(Promise::promisedBy))
            .toList();
    return new Load(
        others.stream().filter(it -> it.isOpen() && !it.promisedBy().isAfter(by)).toList(),
        others.stream().filter(Load::isOverdue).toList());
  }

  /** How many promises that is in all. */
  public int size() {
    return promised.size() + overdue.size();
  }

  private static boolean isOverdue(Promise promise) {
    return promise.state() instanceof State.Broken broken
        && broken.verdict().fulfilledAt().isEmpty()
        && !broken.verdict().corrected();
  }
}
