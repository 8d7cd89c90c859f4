package io.kept.jira.setup;

import io.kept.policy.Kind;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an administrator asks for.
 *
 * @param kinds what the desk promises; each gets a field
 * @param screens the ids of Jira's screens that show the fields
 */
public record Wish(Set<Kind> kinds, List<Long> screens, Desk desk) {

  /**
   * Where the desk is.
   *
   * @param country whose public holidays it keeps, by its code; none for a desk that has none
   * @param region of that country, by its code
   */
  public record Desk(ZoneId zone, Optional<String> country, Optional<String> region) {}
}
