package io.kept.forecast;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** An issue as a forecast sees it. */
public record Issue(Traits traits, Instant openedAt) {

  /** The month of UTC in which it was opened. */
  YearMonth month() {
    return month(openedAt);
  }

  static YearMonth month(Instant at) {
    return YearMonth.from(at.atOffset(ZoneOffset.UTC));
  }
}
