package io.kept.calendars;

import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Spliterators;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * When an event starts again. The rule is followed on the wall clock as if it were UTC, so that
 * neither a clock change nor the machine's own zone matters.
 */
record Repetition(
    RecurrenceRule rule, LocalDateTime first, Function<ICalDate, LocalDateTime> wallClock) {

  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
  private static final int MOST_STEPS = 50_000;

  /**
   * The starts until the end of these years, in order.
   *
   * @throws TooMuch when the rule repeats more often than daily, or for too long
   */
  Stream<LocalDateTime> starts(Years years) {
    Recurrence recurrence = rule.getValue();
    if (recurrence.getFrequency().compareTo(Frequency.DAILY) < 0) {
      throw new TooMuch(HolidayFile.Reason.TOO_OFTEN);
    }
    LocalDateTime until =
        recurrence.getUntil() == null ? LocalDateTime.MAX : endOf(recurrence.getUntil());
    return stream(recurrence)
        .takeWhile(start -> !start.isAfter(until) && !years.endBefore(start.toLocalDate()));
  }

  private LocalDateTime endOf(ICalDate until) {
    LocalDateTime last = wallClock.apply(until);
    return until.hasTime() ? last : last.toLocalDate().atTime(23, 59, 59);
  }

  private Stream<LocalDateTime> stream(Recurrence recurrence) {
    Recurrence endless = new Recurrence.Builder(recurrence).until((ICalDate) null).build();
    Date start = Date.from(first.toInstant(ZoneOffset.UTC));
    DateIterator dates = new RecurrenceRule(endless).getDateIterator(start, UTC);
    int[] steps = {0};
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(dates, 0), false)
        .peek(date -> count(steps))
        .map(date -> LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC));
  }

  private static void count(int[] steps) {
    if (++steps[0] > MOST_STEPS) {
      throw new TooMuch(HolidayFile.Reason.TOO_MANY_TIMES);
    }
  }
}
