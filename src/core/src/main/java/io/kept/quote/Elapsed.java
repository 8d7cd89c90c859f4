package io.kept.quote;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Time on any clock: {@code 20m}, {@code 1h 30m}. A day is 24 h, a week 168 h.
 *
 * @param time in whole minutes
 */
public record Elapsed(Duration time) implements Meaning {

  /** Cuts the time to whole minutes. */
  public Elapsed {
    time = time.truncatedTo(ChronoUnit.MINUTES);
  }

  @Override
  public Moment from(Said said) {
    return Moment.of(said.minute().plus(time));
  }

  @Override
  public String canonical() {
    String days = time.toDays() == 0 ? "" : time.toDays() + "d ";
    String hours = time.toHoursPart() == 0 ? "" : time.toHoursPart() + "h ";
    String minutes = time.toMinutesPart() == 0 ? "" : time.toMinutesPart() + "m";
    String all = (days + hours + minutes).strip();
    return all.isEmpty() ? "0m" : all;
  }

  @Override
  public String sentence() {
    return canonical() + " after it is said.";
  }
}
