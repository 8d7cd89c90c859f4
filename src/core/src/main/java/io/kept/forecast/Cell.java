package io.kept.forecast;

import java.time.Duration;
import java.time.YearMonth;

/**
 * One counter of a forecast, as it is stored. Issues that are still open are in no cell.
 *
 * @param within the end of the bucket of ages that is counted
 */
public record Cell(Place place, End end, Duration within, int issues) {

  /** Issues of one group that were opened in one month of UTC. */
  public record Place(Group group, YearMonth opened) {}
}
