package io.kept.jira.reconciliation;

import java.time.Instant;

/**
 * How far a run has come: what is past this place has been looked at.
 *
 * @param walk the name of the walk it is on
 * @param at the time of the last promise looked at, where the walk goes by it
 * @param past what tells those of that time apart, or how many are past
 */
public record Place(String walk, Instant at, long past) {
  public static Place startOf(String walk) {
    return new Place(walk, Instant.EPOCH, 0);
  }
}
