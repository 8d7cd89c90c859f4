package io.kept.report;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The figures of a set of tries.
 *
 * @param strict the promises whose first time was met, of those kept or broken with whichever try;
 *     the tally's rate is the one after renegotiation
 * @param toldAhead the broken and renegotiated tries of which the customer heard from us between
 *     quote and lapse
 * @param extra how many tries were one more than the policy's, each with a manager's reason
 */
public record Figures(Tally tally, Rate strict, Rate toldAhead, int extra, Times times) {

  /**
   * How promised and actual times compare.
   *
   * @param margin of tries kept, or broken and fulfilled late: whole minutes from fulfilled-at to
   *     promised-by, rounded down, so that what was late is below zero
   * @param taken of all tries of promises that were fulfilled: the time taken since the try was
   *     said in percent of the time promised, rounded up, so that what was late is above 100
   */
  public record Times(Spread margin, Spread taken) {
    /**
     * The median of the time taken in percent of the time promised: above 100 the quotes are too
     * tight, far below it they are too generous. Empty without a fulfilled promise.
     */
    public OptionalLong quotingBias() {
      return taken.percentile(50);
    }
  }

  /**
   * From 0 to 100: 100 x (2 x strict rate + kept rate + told-ahead rate) / 4. That is, half for a
   * first word that held, a quarter for a last word that held, a quarter for not leaving customers
   * in the dark (in full when nothing broke or moved). Empty while a rate it needs is.
   */
  public OptionalDouble trust() {
    if (tally.judged() == 0 || strict.of() == 0) {
      return OptionalDouble.empty();
    }
    double first = strict.share().orElseThrow();
    double last = tally.rate().share().orElseThrow();
    return OptionalDouble.of(100 * (2 * first + last + toldAhead.share().orElse(1)) / 4);
  }
}
