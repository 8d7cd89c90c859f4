package io.kept.promise;

import java.time.Instant;
import java.util.Optional;

/**
 * The act that does what was promised, as the customer could see it.
 *
 * @param by the human agent, where it is known
 * @param reference where it can be found, for example {@code comment:10012}
 */
public record Deed(Instant at, Optional<Person> by, String reference) {}
