package io.kept.jira.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.testkit.Texts;
import io.kept.quote.Reading;
import io.kept.quote.Refusal;
import io.kept.testkit.KeptDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class WordingTest {
  private static final Reader ENGLISH = new Reader(KeptDesk.BERLIN, Locale.ENGLISH);
  private static final Reader GERMAN = new Reader(KeptDesk.BERLIN, Locale.GERMANY);
  private static final Reader IN_TOKYO = new Reader(ZoneId.of("Asia/Tokyo"), Locale.ENGLISH);

  private final KeptDesk kept = new KeptDesk();
  private final Wording wording = new Wording(Texts.resolver(), kept.clock);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-22T22:59:00Z | 23:59 on Sun 22 Nov 2026 | So. 22. Nov. 2026, 23:59",
        "2026-11-22T23:00:00Z | 00:00 today              | heute 00:00",
        "2026-11-23T19:05:00Z | 20:05 today              | heute 20:05",
        "2026-11-23T23:00:00Z | 00:00 tomorrow           | morgen 00:00",
        "2026-11-24T22:59:00Z | 23:59 tomorrow           | morgen 23:59",
        "2026-11-27T16:00:00Z | 17:00 on Fri 27 Nov 2026 | Fr. 27. Nov. 2026, 17:00"
      })
  void putsTheDayAsPeoplePutIt(Instant instant, String english, String german) {
    assertThat(wording.at(instant, ENGLISH)).isEqualTo(english);
    assertThat(wording.at(instant, GERMAN)).isEqualTo(german);
  }

  @Test
  void showsATimeAndItsDayOnTheWallClockOfItsReader() {
    Instant lateInBerlin = Instant.parse("2026-11-23T19:05:00Z");

    assertThat(wording.at(lateInBerlin, IN_TOKYO)).isEqualTo("04:05 tomorrow");
  }

  @Test
  void decidesWhatTodayIsOnTheCalendarOfItsReader() {
    kept.clock.moveTo(Instant.parse("2026-11-23T19:00:00Z"));

    assertThat(wording.at(Instant.parse("2026-11-23T19:05:00Z"), IN_TOKYO))
        .isEqualTo("04:05 today");
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S,     under a minute, weniger als 1 Min.",
    "PT-59S,   under a minute, weniger als 1 Min.",
    "PT1M,     1 min,      1 Min.",
    "PT59M59S, 59 min,     59 Min.",
    "PT1H,     1 h 0 min,  1 Std. 0 Min.",
    "PT2H5M,   2 h 5 min,  2 Std. 5 Min.",
    "PT24H,    1 d 0 h,    1 T. 0 Std.",
    "P3DT4H9M, 3 d 4 h,    3 T. 4 Std.",
    "PT-2H-5M, 2 h 5 min,  2 Std. 5 Min."
  })
  void putsALengthOfTimeInItsTwoLargestUnits(Duration length, String english, String german) {
    assertThat(wording.duration(length, ENGLISH)).isEqualTo(english);
    assertThat(wording.duration(length, GERMAN)).isEqualTo(german);
  }

  @Test
  void countsFromNowToEitherSide() {
    Instant now = kept.clock.instant();

    assertThat(wording.fromNow(now.plusSeconds(300), ENGLISH)).isEqualTo("5 min");
    assertThat(wording.fromNow(now.minusSeconds(300), ENGLISH)).isEqualTo("5 min");
  }

  @Test
  void saysWhatAQuoteMeansAndInWhichZone() {
    assertThat(wording.meaning(kept.read("20m"), ENGLISH))
        .isEqualTo("by 09:20 today, Europe/Berlin");
    assertThat(wording.meaning(kept.read("20m"), GERMAN))
        .isEqualTo("bis heute 09:20, Europe/Berlin");
    assertThat(wording.meaning(kept.read("20m"), IN_TOKYO)).isEqualTo("by 17:20 today, Asia/Tokyo");
  }

  @Test
  void saysWhenTheLocalTimeDoesNotExist() {
    assertThat(wording.meaning(kept.read("2027-03-28 02:30"), ENGLISH))
        .isEqualTo(
            "by 03:00 on Sun 28 Mar 2027, Europe/Berlin"
                + " (that local time does not exist on this day; this is the first one after it)");
  }

  @Test
  void saysWhenTheLocalTimeOccursTwice() {
    assertThat(wording.meaning(kept.read("2027-10-31 02:30"), ENGLISH))
        .isEqualTo(
            "by 02:30 on Sun 31 Oct 2027, Europe/Berlin"
                + " (that local time occurs twice on this day; this is the earlier one)");
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void refusesWithAnExampleWhateverTheReason(Refusal why) {
    Reading.Refused refused = new Reading.Refused(why, 0, "tomorrow 17:00");

    assertThat(wording.refusal(refused, ENGLISH)).contains("tomorrow 17:00").endsWith(".");
    assertThat(wording.refusal(refused, GERMAN))
        .contains("morgen 17:00")
        .isNotEqualTo(wording.refusal(refused, ENGLISH));
  }
}
