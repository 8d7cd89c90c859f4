package io.kept.report;

import io.kept.promise.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a ledger does not say of a promise, as far as the caller knows.
 *
 * @param holder who had the issue when the promise was kept; at a lapse the ledger says it
 * @param labels what promises are sorted by
 * @param heard when the customer heard from us, through an agent or by a heads-up, in any order
 */
public record About(Optional<Person> holder, Labels labels, List<Instant> heard) {
  public static final About NOTHING = new About(Optional.empty(), Labels.NONE, List.of());
}
