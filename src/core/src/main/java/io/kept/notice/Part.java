package io.kept.notice;

/** In which part somebody is warned of a promise. */
public enum Part {
  /** Has the issue now. */
  HOLDER,
  /** Said it, whoever has the issue. */
  MAKER,
  /** Leads the project of an issue that nobody has. */
  LEAD
}
