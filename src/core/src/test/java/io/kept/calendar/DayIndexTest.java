package io.kept.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of two days after the first million seconds: open in {@code [10, 20)} and the last 5 seconds. */
class DayIndexTest {

  private static final int DAY = 24 * 3600;
  private static final long FIRST = 1_000_000;
  private static final long BASE = 500;
  private static final long END = FIRST + 2 * DAY;

  private final DayIndex index =
      new DayIndex(FIRST, 2, List.of(span(FIRST + 10, FIRST + 20), span(END - 5, END)), BASE);

  @Test
  void itHasTheSecondsOfItsDays() {
    assertThat(index.has(FIRST - 1)).isFalse();
    assertThat(index.has(FIRST)).isTrue();
    assertThat(index.has(END - 1)).isTrue();
    assertThat(index.has(END)).isFalse();
  }

  @Test
  void itHasTheNumbersOfItsOpenSeconds() {
    assertThat(index.hasNumber(BASE - 1)).isFalse();
    assertThat(index.hasNumber(BASE)).isTrue();
    assertThat(index.hasNumber(BASE + 14)).isTrue();
    assertThat(index.hasNumber(BASE + 15)).isFalse();
  }

  @Test
  void itCountsFromItsBase() {
    assertThat(index.before(FIRST)).isEqualTo(BASE);
    assertThat(index.before(FIRST + 12)).isEqualTo(BASE + 2);
    assertThat(index.before(FIRST + 30)).isEqualTo(BASE + 10);
    assertThat(index.before(END - 1)).isEqualTo(BASE + 14);
  }

  @Test
  void itFindsEveryNumberThatItHas() {
    assertThat(index.startOf(BASE)).isEqualTo(FIRST + 10);
    assertThat(index.startOf(BASE + 9)).isEqualTo(FIRST + 19);
    assertThat(index.startOf(BASE + 10)).isEqualTo(END - 5);
    assertThat(index.startOf(BASE + 14)).isEqualTo(END - 1);
  }

  @Test
  void itIsFoundWithATableOfOnePlaceForEachSpan() {
    DayIndex small = new DayIndex(FIRST, 1, List.of(span(FIRST, FIRST + 2)), BASE);
    DayIndex large = new DayIndex(FIRST, 1, List.of(span(FIRST, FIRST + 1024)), BASE);

    assertThat(small.bytes()).isEqualTo(44);
    assertThat(large.bytes()).isEqualTo(44);
  }

  private static Span span(long start, long end) {
    return new Span(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
  }
}
