package io.kept.forecast;

import java.util.HashMap;
import java.util.Map;

/**
 * A forecast that may be told of lives in any order and again and again: what was told of an issue
 * last is what counts.
 */
final class Lives {
  private final Forecast forecast;
  private final Map<Long, Life> told = new HashMap<>();

  Lives(Forecast forecast) {
    this.forecast = forecast;
  }

  Forecast forecast() {
    return forecast;
  }

  void tell(Life life) {
    Life before = told.put(life.issueId(), life);
    if (life.equals(before)) {
      return;
    }
    if (before != null) {
      forecast.takeBack(before);
    }
    forecast.tell(life);
  }
}
