package io.kept.report;

import io.kept.promise.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a ledger does not say of a promise, as far as the caller knows.
 *
 * @param customer the reporter
 * @param heard when the customer heard from us, through an agent or by a heads-up, in any order
 */
public record About(Optional<Person> customer, List<Instant> heard) {
  public static final About NOTHING = new About(Optional.empty(), List.of());
}
