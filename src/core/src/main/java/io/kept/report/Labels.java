package io.kept.report;

import io.kept.promise.Person;
import java.util.Optional;

/**
 * What promises are sorted by besides people of ours and weeks.
 *
 * @param customer the reporter
 * @param kind what was to happen
 * @param cause why it broke; counted with broken promises only
 */
public record Labels(Optional<Person> customer, Optional<String> kind, Optional<String> cause) {
  public static final Labels NONE =
      new Labels(Optional.empty(), Optional.empty(), Optional.empty());
}
