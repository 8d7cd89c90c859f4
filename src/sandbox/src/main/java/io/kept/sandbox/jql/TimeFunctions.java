package io.kept.sandbox.jql;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Jira's functions of time: {@code now()} and the start and end of day, week, month and year, each
 * with an increment such as {@code "-1d"}; a number alone counts in the function's own unit. The
 * searcher's language says on which day a week begins.
 */
enum TimeFunctions {
  DAY("d"),
  WEEK("w"),
  MONTH("M"),
  YEAR("y");

  private static final String NOW = "now";

  private final String unit;

  TimeFunctions(String unit) {
    this.unit = unit;
  }

  /** What that function gives; none when it is no function of time. */
  static Optional<Instant> call(Operand.Function function, Searcher searcher) {
    String name = function.name().toLowerCase(Locale.ROOT);
    if (name.equals(NOW)) {
      requireArguments(function, 0);
      return Optional.of(searcher.now());
    }
    for (TimeFunctions span : values()) {
      String suffix = "of" + span.name().toLowerCase(Locale.ROOT);
      if (name.equals("start" + suffix) || name.equals("end" + suffix)) {
        requireArguments(function, 1);
        ZonedDateTime start = span.start(span.moved(function, searcher), searcher.locale());
        return Optional.of((name.startsWith("start") ? start : span.end(start)).toInstant());
      }
    }
    return Optional.empty();
  }

  private ZonedDateTime moved(Operand.Function function, Searcher searcher) {
    List<String> arguments = function.arguments();
    if (arguments.isEmpty()) {
      return searcher.here();
    }
    String text = arguments.get(0).strip();
    return Increment.read(text.matches("[+-]?\\d+") ? text + unit : text)
        .orElseThrow(
            () ->
                new BadJql(
                    ("Duration for function '%s' should have the format (+/-)n(yMwdm), e.g -1M for"
                            + " 1 month earlier.")
                        .formatted(function.name())))
        .from(searcher.here());
  }

  private ZonedDateTime start(ZonedDateTime time, Locale locale) {
    ZonedDateTime day = time.toLocalDate().atStartOfDay(time.getZone());
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(WeekFields.of(locale).dayOfWeek(), 1);
      case MONTH -> day.with(TemporalAdjusters.firstDayOfMonth());
      case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
    };
  }

  private ZonedDateTime end(ZonedDateTime start) {
    ZonedDateTime next =
        switch (this) {
          case DAY -> start.plusDays(1);
          case WEEK -> start.plusWeeks(1);
          case MONTH -> start.plusMonths(1);
          case YEAR -> start.plusYears(1);
        };
    return next.minus(1, ChronoUnit.MILLIS);
  }

  private static void requireArguments(Operand.Function function, int most) {
    if (function.arguments().size() > most) {
      throw new BadJql(
          "Function '%s' expected '%d' arguments but received '%d'."
              .formatted(function.name(), most, function.arguments().size()));
    }
  }
}
