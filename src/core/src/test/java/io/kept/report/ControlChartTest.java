package io.kept.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kept.report.ControlChart.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ControlChartTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  @Test
  void hasNoLimitsBelowEightWeeks() {
    assertTrue(ControlChart.of(weeks(IntStream.generate(() -> 80).limit(7))).weeks().isEmpty());
    assertEquals(8, ControlChart.of(weeks(IntStream.generate(() -> 80).limit(8))).weeks().size());
  }

  @Test
  void leavesOutWeeksInWhichNothingWasJudged() {
    SortedMap<LocalDate, Rate> weeks = weeks(IntStream.generate(() -> 80).limit(8));
    weeks.put(FIRST.plusWeeks(8), Rate.NONE);

    assertEquals(8, ControlChart.of(weeks).weeks().size());
  }

  /** Worked by hand: shares 0.8 and 0.9 in turn, 100 each; every range is 0.1 / 0.0357 = 2.8006. */
  @Test
  void putsLimitsAsFarAsWeeksReallyDiffer() {
    ControlChart chart = ControlChart.of(weeks(IntStream.range(0, 8).map(i -> 80 + 10 * (i % 2))));

    assertEquals(0.85, chart.centre(), 1e-9);
    assertEquals(0.85 - 3 * 0.1 / 1.128, chart.weeks().get(0).low(), 1e-9);
    assertEquals(1, chart.weeks().get(0).high(), 1e-9);
  }

  @Test
  void namesTheWeekThatChanceDoesNotExplain() {
    IntStream.Builder kept = IntStream.builder();
    IntStream.range(0, 20).map(i -> 79 + 2 * (i % 2)).forEach(kept);
    ControlChart chart = ControlChart.of(weeks(kept.add(20).build()));

    assertEquals(Signal.OUTSIDE, chart.weeks().get(20).signal());
    assertTrue(
        chart.weeks().subList(0, 20).stream().noneMatch(it -> it.signal() == Signal.OUTSIDE));
  }

  @Test
  void namesTheEighthWeekOnTheSameSide() {
    IntStream worse = IntStream.range(0, 8).map(i -> 76 + 3 * (i % 2));
    IntStream better = IntStream.range(0, 8).map(i -> 81 + 3 * (i % 2));
    List<ControlChart.Week> weeks = ControlChart.of(weeks(IntStream.concat(worse, better))).weeks();

    assertEquals(Signal.NONE, weeks.get(14).signal());
    assertEquals(Signal.RUN, weeks.get(15).signal());
    assertEquals(Signal.RUN, weeks.get(7).signal());
    assertEquals(Signal.NONE, weeks.get(8).signal());
  }

  @Test
  void findsNothingWhereEveryPromiseWasKept() {
    ControlChart chart = ControlChart.of(weeks(IntStream.generate(() -> 100).limit(12)));

    assertEquals(1, chart.centre());
    assertTrue(chart.weeks().stream().allMatch(week -> week.signal() == Signal.NONE));
  }

  @Property
  void keepsTheCentreBetweenLimitsThatAreShares(@ForAll("years") SortedMap<LocalDate, Rate> year) {
    ControlChart chart = ControlChart.of(year);

    for (ControlChart.Week week : chart.weeks()) {
      assertTrue(0 <= week.low() && week.low() <= chart.centre());
      assertTrue(chart.centre() <= week.high() && week.high() <= 1);
    }
  }

  /** A smaller week says less, so it has the wider limits. */
  @Property
  void givesSmallerWeeksWiderLimits(@ForAll("years") SortedMap<LocalDate, Rate> year) {
    List<ControlChart.Week> bySize =
        ControlChart.of(year).weeks().stream()
            .sorted((one, other) -> Integer.compare(one.rate().of(), other.rate().of()))
            .toList();

    for (int i = 1; i < bySize.size(); i++) {
      assertTrue(width(bySize.get(i)) <= width(bySize.get(i - 1)) + 1e-12);
    }
  }

  @Provide
  Arbitrary<SortedMap<LocalDate, Rate>> years() {
    Arbitrary<Rate> rates =
        Arbitraries.integers()
            .between(0, 60)
            .flatMap(of -> Arbitraries.integers().between(0, of).map(met -> new Rate(met, of)));
    return rates.list().ofMinSize(8).ofMaxSize(53).map(list -> byWeek(list.stream()));
  }

  private static double width(ControlChart.Week week) {
    return week.high() - week.low();
  }

  /** Weeks with so many kept of a hundred. */
  private static SortedMap<LocalDate, Rate> weeks(IntStream kept) {
    return byWeek(kept.mapToObj(it -> new Rate(it, 100)));
  }

  private static SortedMap<LocalDate, Rate> byWeek(Stream<Rate> rates) {
    SortedMap<LocalDate, Rate> weeks = new TreeMap<>();
    rates.forEach(rate -> weeks.put(FIRST.plusWeeks(weeks.size()), rate));
    return weeks;
  }
}
