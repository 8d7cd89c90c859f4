package io.kept.report;

import io.kept.policy.Kind;
import io.kept.promise.Person;
import java.util.Optional;

/**
 * What promises are sorted by besides people of ours and weeks.
 *
 * @param customer the reporter, where that is known
 * @param cause why it broke, where somebody has said it
 */
public record Labels(Optional<Person> customer, Kind kind, Optional<String> cause) {}
