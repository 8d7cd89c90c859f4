package io.kept.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecentWeeksTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  private final SortedMap<LocalDate, Tally> byWeek = new TreeMap<>();

  @Test
  void endsWithThePresentWeekAndLeavesOutNoWeekWithoutPromises() {
    kept(1, 9);
    kept(0, 1);
    kept(-3, 2);
    kept(-4, 9);

    RecentWeeks recent = RecentWeeks.of(byWeek, MONDAY, 4);

    assertThat(recent.all().kept()).isEqualTo(3);
    assertThat(recent.parts())
        .isEqualTo(List.of(part(-3, 1, 2), part(-2, 1, 0), part(-1, 1, 0), part(0, 1, 1)));
  }

  @Test
  void takesFourWeeksOfAYearTogether() {
    kept(0, 1);
    kept(-3, 2);
    kept(-4, 4);
    kept(-51, 8);
    kept(-52, 16);

    RecentWeeks recent = RecentWeeks.of(byWeek, MONDAY, 52);

    assertThat(recent.all().kept()).isEqualTo(15);
    assertThat(recent.parts())
        .hasSize(13)
        .startsWith(part(-51, 4, 8))
        .endsWith(part(-7, 4, 4), part(-3, 4, 3));
  }

  private void kept(int week, int kept) {
    byWeek.put(MONDAY.plusWeeks(week), new Tally(kept, 0, 0, 0, 0));
  }

  private static RecentWeeks.Part part(int week, int weeks, int kept) {
    return new RecentWeeks.Part(MONDAY.plusWeeks(week), weeks, new Tally(kept, 0, 0, 0, 0));
  }
}
