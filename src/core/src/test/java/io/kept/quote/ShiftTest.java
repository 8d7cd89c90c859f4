package io.kept.quote;

import static io.kept.quote.Saying.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** In Berlin the clocks go from 02:00 to 03:00 on 2026-03-29, from 03:00 to 02:00 on 2026-10-25. */
class ShiftTest {

  @Test
  void aSkippedTimeIsTheFirstInstantAfterTheSkipAndSaysSo() {
    Quote quote = said("tomorrow 02:30").at("2026-03-28T12:00").quote();

    assertThat(quote.promisedBy()).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    assertThat(quote.shift()).isEqualTo(Shift.SKIPPED);
  }

  @Test
  void aDoubledTimeIsTheEarlierAndSaysSo() {
    Quote quote = said("2026-10-25 02:30").at("2026-10-24T12:00").quote();

    assertThat(quote.promisedBy()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(quote.shift()).isEqualTo(Shift.DOUBLED);
  }

  @Test
  void anInstantIsNeverShifted() {
    Quote quote = said("2026-10-25T02:30+01:00").at("2026-10-24T12:00").quote();

    assertThat(quote.promisedBy()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    assertThat(quote.shift()).isEqualTo(Shift.NONE);
  }

  @Test
  void aDayThatTheZoneSkipsIsTheBeginningOfTheNext() {
    Quote quote = said("tomorrow 17:00").in("Pacific/Apia").at("2011-12-29T12:00").quote();

    assertThat(quote.promisedBy()).isEqualTo(Instant.parse("2011-12-30T10:00:00Z"));
    assertThat(quote.shift()).isEqualTo(Shift.SKIPPED);
  }
}
