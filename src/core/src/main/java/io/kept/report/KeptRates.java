package io.kept.report;

/** The kept rates of whole projects, however many promises they have. */
public interface KeptRates {
  /** Counts all promises of a project as they stand now; weeks are those of the instance's zone. */
  KeptRate of(long projectId);
}
