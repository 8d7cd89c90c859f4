package io.kept.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeekCountsTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

  private final WeekCounts counts =
      project -> List.of(count(project, 0, Kind.FIX), count(project, 0, Kind.REPLY));

  @Test
  void addsUpProjectsAndKinds() {
    assertThat(counts.byWeek(List.of(1L, 2L), Optional.empty()))
        .isEqualTo(Map.of(MONDAY, new Tally(4, 8, 0, 0, 0)));
  }

  @Test
  void countsOneKindOnly() {
    assertThat(counts.byWeek(List.of(1L), Optional.of(Kind.FIX)))
        .isEqualTo(Map.of(MONDAY, new Tally(1, 2, 0, 0, 0)));
    assertThat(counts.byWeek(List.of(1L), Optional.of(Kind.NEWS))).isEmpty();
  }

  private static WeekCount count(long project, int week, Kind kind) {
    LocalDate monday = MONDAY.plusWeeks(week);
    return new WeekCount(
        new WeekCount.Key(project, monday, kind),
        new TreeMap<>(
            Map.of(monday, new Tally(1, 0, 0, 0, 0), monday.plusDays(1), new Tally(0, 2, 0, 0, 0))),
        new TreeMap<>(),
        new TreeMap<>());
  }
}
