package io.kept.quote;

import java.util.Locale;

/** A clock on a day: {@code 17:00}, {@code tomorrow noon}, {@code Friday eod}. */
public record When(Day day, Clock clock) implements Meaning {

  @Override
  public Moment from(Said said) {
    return day.at(clock, said);
  }

  @Override
  public String canonical() {
    return (day.canonical() + " " + clock.canonical()).strip();
  }

  @Override
  public String sentence() {
    String sentence = day.phrase() + " at " + clock.phrase() + ".";
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
