package io.kept.report;

import static io.kept.testkit.KeptDesk.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  @Test
  void hasItsFirstDayAndNotTheOneAfterItsLast() {
    Period day = new Period(MONDAY, MONDAY.plusDays(1));

    assertThat(day.contains(MONDAY)).isTrue();
    assertThat(day.contains(MONDAY.minusDays(1))).isFalse();
    assertThat(day.contains(MONDAY.plusDays(1))).isFalse();
  }

  @Test
  void isRefusedWithoutADay() {
    assertThatThrownBy(() -> new Period(MONDAY, MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void beginsAndEndsAtMidnightOnTheWallClock() {
    Period week = new Period(LocalDate.parse("2026-10-19"), LocalDate.parse("2026-10-26"));

    assertThat(week.start(BERLIN)).isEqualTo(Instant.parse("2026-10-18T22:00:00Z"));
    assertThat(week.end(BERLIN)).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
  }

  @Test
  void fourWeeksEndWithTheWeekOfToday() {
    assertThat(Period.weeksUntil(MONDAY.plusDays(6), 4))
        .isEqualTo(new Period(MONDAY.minusWeeks(3), MONDAY.plusWeeks(1)));
  }

  @Property
  void itsWeeksAreAllOfItInTurnAndOnlyItsEdgesAreNoWholeWeeks(
      @ForAll @IntRange(max = 20) int first, @ForAll @IntRange(min = 1, max = 60) int days) {
    Period period = new Period(MONDAY.plusDays(first), MONDAY.plusDays(first + days));
    List<Period> weeks = period.byWeek();

    assertThat(weeks.get(0).from()).isEqualTo(period.from());
    assertThat(weeks.get(weeks.size() - 1).until()).isEqualTo(period.until());
    for (int i = 1; i < weeks.size(); i++) {
      assertThat(weeks.get(i).from()).isEqualTo(weeks.get(i - 1).until());
      assertThat(weeks.get(i).from()).isEqualTo(Weeks.monday(weeks.get(i).from()));
    }
    assertThat(weeks.stream().skip(1).limit(Math.max(0, weeks.size() - 2)))
        .allMatch(Period::isWeek);
  }
}
