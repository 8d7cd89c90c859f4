package io.kept.report;

/** Kept rates, however many promises there are. */
public interface KeptRates {
  /**
   * Counts the promises of a selection as they stand now; days and weeks are those of the
   * instance's zone.
   */
  KeptRate of(Selection selection);
}
