package io.kept.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The index where it reaches, the closed form everywhere else; both are built when first needed,
 * the index around the first second that is asked for.
 *
 * <p>The fields are read and written without a lock. Both forms are immutable with final fields
 * only, so a thread sees a whole one or none; at worst two threads build the same.
 */
final class Horizon implements OpenSeconds {

  private static final int LONGEST_IN_DAYS = 20 * 366;

  private static final int DAY = 24 * 3600;
  private static final int DAYS_BACK = 3 * 365;
  private static final int DAYS_ON = 7 * 365 + 3;

  private final Rules rules;
  private ClosedForm closedForm;
  private DayIndex index;

  Horizon(Rules rules) {
    this.rules = rules;
  }

  /** One whose index is there from the beginning, over these dates. */
  static Horizon over(Rules rules, LocalDate from, LocalDate until) {
    Range.check(from);
    Range.check(until);
    long days = ChronoUnit.DAYS.between(from, until);
    if (days < 1 || days > LONGEST_IN_DAYS) {
      throw new IllegalArgumentException(
          "An index is over 1 to " + LONGEST_IN_DAYS + " days, not over " + days + ".");
    }
    Horizon horizon = new Horizon(rules);
    horizon.index = horizon.indexFrom(from.toEpochDay() * (long) DAY, (int) days);
    return horizon;
  }

  @Override
  public long before(long second) {
    DayIndex known = index;
    if (known == null) {
      known = indexAround(second);
    }
    return known.has(second) ? known.before(second) : beyond().before(second);
  }

  @Override
  public long startOf(long number) {
    DayIndex known = index;
    return known != null && known.hasNumber(number)
        ? known.startOf(number)
        : beyond().startOf(number);
  }

  /** What both forms take, as far as they are built. */
  int bytes() {
    return (index == null ? 0 : index.bytes()) + (closedForm == null ? 0 : closedForm.bytes());
  }

  private ClosedForm beyond() {
    ClosedForm known = closedForm;
    if (known == null) {
      known = Phases.closedForm(rules);
      closedForm = known;
    }
    return known;
  }

  private DayIndex indexAround(long second) {
    long days = DAYS_BACK + DAYS_ON;
    long first = Math.floorDiv(second, DAY) * DAY - (long) DAYS_BACK * DAY;
    long latest = Range.END - days * DAY;
    DayIndex built = indexFrom(Math.max(Range.FIRST, Math.min(latest, first)), (int) days);
    index = built;
    return built;
  }

  private DayIndex indexFrom(long first, int days) {
    Span span =
        new Span(Instant.ofEpochSecond(first), Instant.ofEpochSecond(first + (long) days * DAY));
    return new DayIndex(first, days, new OpenSpans(rules).in(span), beyond().before(first));
  }
}
