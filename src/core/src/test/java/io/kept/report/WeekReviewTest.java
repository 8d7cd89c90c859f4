package io.kept.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.report.WeekReview.Change;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeekReviewTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

  private final SortedMap<LocalDate, Tally> byWeek = new TreeMap<>();

  @Test
  void countsTheWeekAndThoseBeforeItApart() {
    week(0, 8, 2);
    week(-1, 5, 5);
    week(-WeekReview.LOOK_BACK, 1, 0);
    week(-WeekReview.LOOK_BACK - 1, 99, 0);
    week(1, 0, 99);

    WeekReview review = WeekReview.of(MONDAY, byWeek);

    assertThat(review.tally()).isEqualTo(new Tally(8, 2, 0, 0, 0));
    assertThat(review.before()).isEqualTo(new Tally(6, 5, 0, 0, 0));
  }

  @Test
  void saysNothingOfAWeekInWhichNothingWasJudged() {
    weeksBefore(12, 8, 2);
    byWeek.put(MONDAY, new Tally(0, 0, 3, 1, 0));

    assertThat(review()).isEqualTo(Change.NOTHING);
    byWeek.remove(MONDAY);
    assertThat(review()).isEqualTo(Change.NOTHING);
  }

  @Test
  void tellsNothingApartInFewerThanEightWeeks() {
    weeksBefore(6, 80, 20);
    week(0, 0, 100);
    assertThat(review()).isEqualTo(Change.TOO_FEW);

    week(-7, 80, 20);
    assertThat(review()).isNotEqualTo(Change.TOO_FEW);
  }

  @Test
  void callsUsualWhatChanceExplains() {
    upAndDown();
    week(0, 77, 23);

    assertThat(review()).isEqualTo(Change.USUAL);
  }

  @Test
  void callsOutAWeekBeyondTheLimits() {
    upAndDown();
    week(0, 40, 60);
    assertThat(review()).isEqualTo(Change.WORSE);

    week(0, 100, 0);
    assertThat(review()).isEqualTo(Change.BETTER);
  }

  @Test
  void callsOutTheEighthWeekInARowOnOneSide() {
    upAndDown();
    for (int week = -7; week <= 0; week++) {
      week(week, 76, 24);
    }
    assertThat(review()).isEqualTo(Change.RUN_WORSE);

    for (int week = -7; week <= 0; week++) {
      week(week, 84, 16);
    }
    assertThat(review()).isEqualTo(Change.RUN_BETTER);
  }

  private Change review() {
    return WeekReview.of(MONDAY, byWeek).change();
  }

  /** 78 % in one week, 82 % in the next, for half a year. */
  private void upAndDown() {
    for (int week = -WeekReview.LOOK_BACK; week < 0; week++) {
      week(week, week % 2 == 0 ? 78 : 82, week % 2 == 0 ? 22 : 18);
    }
  }

  private void weeksBefore(int weeks, int kept, int broken) {
    for (int week = -weeks; week < 0; week++) {
      week(week, kept, broken);
    }
  }

  private void week(int week, int kept, int broken) {
    byWeek.put(MONDAY.plusWeeks(week), new Tally(kept, broken, 0, 0, 0));
  }
}
