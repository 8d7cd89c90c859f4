package io.kept.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every answer is the one of somebody who watches the clock on the wall. */
class WallClockOracleTest {

  private static final int FIVE_DAYS_IN_MINUTES = 5 * 24 * 60;

  @Provide
  Arbitrary<Situation> situations() {
    return Situation.any();
  }

  @Property
  void openTimeIsWhatTheWallClockCounts(
      @ForAll("situations") Situation given,
      @ForAll @IntRange(max = FIVE_DAYS_IN_MINUTES) int minutes) {
    Instant until = given.at().plusSeconds(60L * minutes);

    assertThat(given.calendar().between(given.at(), until))
        .isEqualTo(Duration.ofMinutes(given.oracle().openMinutes(given.at(), until)));
  }

  @Property
  void addedTimeEndsWhereTheWallClockHasCountedIt(
      @ForAll("situations") Situation given, @ForAll @IntRange(max = 10_000) int some) {
    MinuteOracle oracle = given.oracle();
    int visible = oracle.openMinutes(given.at(), given.at().plus(Duration.ofDays(5)));
    int minutes = some % (visible + 1);

    assertThat(given.calendar().add(given.at(), Duration.ofMinutes(minutes)))
        .isEqualTo(oracle.add(given.at(), minutes));
  }

  @Property
  void subtractedTimeBeginsWhereTheWallClockCountsIt(
      @ForAll("situations") Situation given, @ForAll @IntRange(max = 10_000) int some) {
    MinuteOracle oracle = given.oracle();
    int visible = oracle.openMinutes(given.at().minus(Duration.ofDays(3)), given.at());
    int minutes = some % (visible + 1);

    assertThat(given.calendar().subtract(given.at(), Duration.ofMinutes(minutes)))
        .isEqualTo(oracle.subtract(given.at(), minutes));
  }

  @Property
  void openMomentsAreThoseOfTheWallClock(@ForAll("situations") Situation given) {
    MinuteOracle oracle = given.oracle();
    BusinessCalendar calendar = given.calendar();

    assertThat(calendar.isOpen(given.at())).isEqualTo(oracle.isOpen(given.at()));
    assertThat(oracle.nextOpening(given.at()))
        .matches(seen -> seen.isEmpty() || seen.get().equals(calendar.nextOpening(given.at())));
    assertThat(oracle.lastOpenMoment(given.at()))
        .matches(seen -> seen.isEmpty() || seen.get().equals(calendar.lastOpenMoment(given.at())));
  }
}
