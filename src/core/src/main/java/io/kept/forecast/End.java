package io.kept.forecast;

/** How an issue ceased to be open. */
public enum End {
  FINISHED,
  /** Taken away unfinished: it counts as open for as long as it was there. */
  LEFT
}
