package io.kept.quote;

/** What the clock change of a day did to the local time that was said. */
public enum Shift {
  /** The local time occurs once, or the quote is no local time at all. */
  NONE,
  /** The local time does not exist that day; the promise is the first instant after the skip. */
  SKIPPED,
  /** The local time occurs twice that day; the promise is the earlier. */
  DOUBLED
}
