package io.kept.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Property
  void thePercentileIsTheNearestRankOfTheSortedNumbers(
      @ForAll @NotEmpty List<@IntRange(min = -9, max = 9) Integer> numbers,
      @ForAll @IntRange(min = 1, max = 100) int percent) {
    int rank = (percent * numbers.size() + 99) / 100;
    long expected = numbers.stream().sorted().skip(rank - 1).findFirst().orElseThrow();

    assertThat(spread(numbers).percentile(percent)).hasValue(expected);
    assertThat(spread(numbers).size()).isEqualTo(numbers.size());
  }

  @Test
  void hasNoPercentileOfNothing() {
    assertThat(spread(List.of()).percentile(50)).isEmpty();
  }

  @Test
  void refusesWhatIsNoPercentile() {
    assertThatThrownBy(() -> spread(List.of(1)).percentile(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> spread(List.of(1)).percentile(101))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void putsANumberOnAnEdgeIntoTheBarThatBeginsThere() {
    Spread spread = spread(List.of(-5, -1, 0, 0, 9, 10, 11));

    assertThat(spread.bars(new TreeSet<>(List.of(0L, 10L)))).containsExactly(2, 3, 2);
  }

  @Property
  void countsEveryNumberInOneBar(
      @ForAll List<@IntRange(min = -9, max = 9) Integer> numbers, @ForAll Set<Long> edges) {
    List<Integer> bars = spread(numbers).bars(new TreeSet<>(edges));

    assertThat(bars).hasSize(edges.size() + 1);
    assertThat(bars.stream().mapToInt(Integer::intValue).sum()).isEqualTo(numbers.size());
  }

  private static Spread spread(List<Integer> numbers) {
    TreeMap<Long, Integer> counts = new TreeMap<>();
    numbers.forEach(number -> counts.merge((long) number, 1, Integer::sum));
    return Spread.of(counts);
  }
}
