package io.kept.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class QuoteTest {

  private static final String NOON = "2026-11-23T12:00:00Z";

  @Test
  void wordsAreTrimmed() {
    assertThat(quote(" noon ", NOON).words()).isEqualTo("noon");
  }

  @Test
  void blankWordsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> quote("  ", NOON));
  }

  @Test
  void aPromiseIsByAWholeMinute() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quote("noon", "2026-11-23T12:00:01Z"))
        .withMessage("A promise is by a whole minute, but 2026-11-23T12:00:01Z is not one.");
  }

  private static Quote quote(String words, String promisedBy) {
    return new Quote(words, Instant.parse(promisedBy), ZoneOffset.UTC, Shift.NONE);
  }
}
