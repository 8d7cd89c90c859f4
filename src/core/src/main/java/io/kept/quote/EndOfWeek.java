package io.kept.quote;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The last closing of a week that runs from Monday to Sunday: {@code end of week}. Once this week's
 * has passed it is the next one's. A week without hours ends on Friday as {@link Clock.Closing}
 * says.
 *
 * @param weeks 0 for this week, 1 for the next
 */
public record EndOfWeek(int weeks) implements Meaning {

  @Override
  public Moment from(Said said) {
    LocalDate today = LocalDate.ofInstant(said.at(), said.calendar().zone());
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Moment end = endOf(monday.plusWeeks(weeks), said);
    return weeks > 0 || end.isAfter(said.at()) ? end : endOf(monday.plusWeeks(1), said);
  }

  @Override
  public String canonical() {
    return weeks == 0 ? "end of week" : "end of next week";
  }

  @Override
  public String sentence() {
    return weeks == 0
        ? "At the last closing of this week, or of the next once that has passed."
        : "At the last closing of next week.";
  }

  private static Moment endOf(LocalDate monday, Said said) {
    Optional<Instant> last =
        IntStream.rangeClosed(0, 6)
            .mapToObj(back -> said.calendar().closingOf(monday.plusDays(6 - back)))
            .flatMap(Optional::stream)
            .findFirst();
    return last.map(Moment::of)
        .orElseGet(() -> new Clock.Closing().on(monday.with(DayOfWeek.FRIDAY), said));
  }
}
