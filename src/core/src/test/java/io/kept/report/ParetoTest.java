package io.kept.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.report.Pareto.Bar;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParetoTest {
  @Test
  void putsTheMostFrequentFirstAndAddsThemUp() {
    Pareto<String> pareto = Pareto.of(Map.of("forgotten", 2, "vendor", 5, "estimate", 2), 12);

    assertThat(pareto.bars())
        .containsExactly(
            new Bar<>("vendor", 5, new Rate(5, 9)),
            new Bar<>("estimate", 2, new Rate(7, 9)),
            new Bar<>("forgotten", 2, new Rate(9, 9)));
    assertThat(pareto.unnamed()).isEqualTo(3);
  }

  @Test
  void repeatOffendersAreTheFewThatMakeUpFourFifths() {
    Pareto<String> pareto = Pareto.of(Map.of("a", 5, "b", 3, "c", 2), 10);

    assertThat(pareto.repeatOffenders()).extracting(Bar::name).containsExactly("a", "b");
  }

  @Test
  void whatOccurredOnceIsNoRepeatOffender() {
    Pareto<String> pareto = Pareto.of(Map.of("a", 2, "b", 1, "c", 1), 4);

    assertThat(pareto.repeatOffenders()).extracting(Bar::name).containsExactly("a");
  }

  @Test
  void isEmptyWhenNothingBroke() {
    assertThat(Pareto.of(Map.<String, Integer>of(), 0).repeatOffenders()).isEmpty();
  }
}
