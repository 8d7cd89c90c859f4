package io.kept.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
    assertThat(ControlChart.of(alike(80, 7)).weeks()).isEmpty();
    assertThat(ControlChart.of(alike(80, 8)).weeks()).hasSize(8);
  }

  @Test
  void leavesOutWeeksInWhichNothingWasJudged() {
    SortedMap<LocalDate, Rate> weeks = alike(80, 8);
    weeks.put(FIRST.plusWeeks(8), Rate.NONE);

    assertThat(ControlChart.of(weeks).weeks()).hasSize(8);
  }

  /** Worked by hand: shares 0.8 and 0.9 in turn, 100 each; every range is 0.1 / 0.0357 = 2.8006. */
  @Test
  void putsLimitsAsFarAsWeeksReallyDiffer() {
    ControlChart chart = ControlChart.of(weeks(IntStream.range(0, 8).map(i -> 80 + 10 * (i % 2))));

    assertThat(chart.centre()).isCloseTo(0.85, within(1e-9));
    assertThat(chart.weeks().get(0).low()).isCloseTo(0.85 - 3 * 0.1 / 1.128, within(1e-9));
    assertThat(chart.weeks().get(0).high()).isCloseTo(1, within(1e-9));
  }

  @Test
  void namesTheWeekThatChanceDoesNotExplain() {
    IntStream.Builder kept = IntStream.builder();
    IntStream.range(0, 20).map(i -> 79 + 2 * (i % 2)).forEach(kept);
    ControlChart chart = ControlChart.of(weeks(kept.add(20).build()));

    assertThat(chart.weeks().get(20).signal()).isEqualTo(Signal.OUTSIDE);
    assertThat(chart.weeks().subList(0, 20)).noneMatch(it -> it.signal() == Signal.OUTSIDE);
  }

  @Test
  void namesTheEighthWeekOnTheSameSide() {
    IntStream worse = IntStream.range(0, 8).map(i -> 76 + 3 * (i % 2));
    IntStream better = IntStream.range(0, 8).map(i -> 81 + 3 * (i % 2));
    List<ControlChart.Week> weeks = ControlChart.of(weeks(IntStream.concat(worse, better))).weeks();

    assertThat(weeks.get(14).signal()).isEqualTo(Signal.NONE);
    assertThat(weeks.get(15).signal()).isEqualTo(Signal.RUN);
    assertThat(weeks.get(7).signal()).isEqualTo(Signal.RUN);
    assertThat(weeks.get(8).signal()).isEqualTo(Signal.NONE);
  }

  @Test
  void findsNothingWhereEveryPromiseWasKept() {
    ControlChart chart = ControlChart.of(alike(100, 12));

    assertThat(chart.centre()).isEqualTo(1);
    assertThat(chart.weeks()).allMatch(week -> week.signal() == Signal.NONE);
  }

  @Property
  void keepsTheCentreBetweenLimitsThatAreShares(@ForAll("years") SortedMap<LocalDate, Rate> year) {
    ControlChart chart = ControlChart.of(year);

    for (ControlChart.Week week : chart.weeks()) {
      assertThat(week.low()).isBetween(0.0, chart.centre());
      assertThat(week.high()).isBetween(chart.centre(), 1.0);
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
      assertThat(width(bySize.get(i))).isLessThanOrEqualTo(width(bySize.get(i - 1)) + 1e-12);
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

  private static SortedMap<LocalDate, Rate> alike(int kept, int weeks) {
    return weeks(IntStream.generate(() -> kept).limit(weeks));
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
