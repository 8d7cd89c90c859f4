package io.kept.sandbox.jql;

import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A step on the calendar, such as {@code -1w} or {@code 4w 2d}. */
record Increment(Period period, Duration duration) {
  private static final Pattern WHOLE =
      Pattern.compile("\\s*([+-]?)\\s*((?:\\d{1,6}\\s*[yMwdhm]\\s*)+)");
  private static final Pattern PART = Pattern.compile("(\\d{1,6})\\s*([yMwdhm])");

  static Optional<Increment> read(String text) {
    Matcher whole = WHOLE.matcher(text);
    if (!whole.matches()) {
      return Optional.empty();
    }
    Increment sum = new Increment(Period.ZERO, Duration.ZERO);
    Matcher part = PART.matcher(whole.group(2));
    while (part.find()) {
      sum = sum.plus(Integer.parseInt(part.group(1)), part.group(2).charAt(0));
    }
    return Optional.of(whole.group(1).equals("-") ? sum.negated() : sum);
  }

  ZonedDateTime from(ZonedDateTime time) {
    return time.plus(period).plus(duration);
  }

  private Increment plus(int amount, char unit) {
    return switch (unit) {
      case 'y' -> new Increment(period.plusYears(amount), duration);
      case 'M' -> new Increment(period.plusMonths(amount), duration);
      case 'w' -> new Increment(period.plusDays(7L * amount), duration);
      case 'd' -> new Increment(period.plusDays(amount), duration);
      case 'h' -> new Increment(period, duration.plusHours(amount));
      default -> new Increment(period, duration.plusMinutes(amount));
    };
  }

  private Increment negated() {
    return new Increment(period.negated(), duration.negated());
  }
}
