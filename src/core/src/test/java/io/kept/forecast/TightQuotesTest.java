package io.kept.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.forecast.TightQuotes.Judged;
import io.kept.report.Rate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TightQuotesTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void countsThoseThatGaveAboutAsMuchTimeAndNoMore() {
    List<Judged> judged =
        List.of(
            new Judged(HOUR.plusSeconds(1), true),
            new Judged(HOUR, true),
            new Judged(Duration.ofMinutes(45), false),
            new Judged(Duration.ofMinutes(30), true),
            new Judged(Duration.ofMinutes(30).minusSeconds(1), false));

    assertThat(TightQuotes.of(judged, HOUR)).isEqualTo(new Rate(2, 3));
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(TightQuotes.of(List.of(), HOUR)).isEqualTo(new Rate(0, 0));
  }
}
