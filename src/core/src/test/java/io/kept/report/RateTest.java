package io.kept.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RateTest {
  @Test
  void hasTheIntervalsThatAreInPrint() {
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    assertInterval(new Rate(81, 263), 0.2553, 0.3662);
    assertInterval(new Rate(15, 148), 0.0624, 0.1605);
    assertInterval(new Rate(0, 20), 0.0000, 0.1611);
    assertInterval(new Rate(1, 29), 0.0061, 0.1718);
  }

  @Property
  void theIntervalHoldsTheShareAndMirrors(
      @ForAll @IntRange(max = 500) int met, @ForAll @IntRange(min = 1, max = 500) int missed) {
    Rate rate = new Rate(met, met + missed);
    Interval mirrored = new Rate(missed, met + missed).interval();

    assertThat(rate.share().orElseThrow()).isBetween(rate.interval().low(), rate.interval().high());
    assertThat(rate.interval().low()).isEqualTo(1 - mirrored.high(), within(1e-12));
    assertThat(rate.interval().high()).isEqualTo(1 - mirrored.low(), within(1e-12));
  }

  @Test
  void knowsNothingOfNothing() {
    assertThat(Rate.NONE.share()).isEmpty();
    assertThat(Rate.NONE.interval()).isEqualTo(new Interval(0, 1));
    assertThat(Rate.NONE.isSmall()).isTrue();
  }

  @Test
  void isSmallBelowThirty() {
    assertThat(new Rate(1, 29).isSmall()).isTrue();
    assertThat(new Rate(1, 30).isSmall()).isFalse();
  }

  @Test
  void refusesWhatIsNoPartOfAWhole() {
    assertThatThrownBy(() -> new Rate(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rate(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertInterval(Rate rate, double low, double high) {
    assertThat(rate.interval().low()).isEqualTo(low, within(0.00005));
    assertThat(rate.interval().high()).isEqualTo(high, within(0.00005));
  }
}
