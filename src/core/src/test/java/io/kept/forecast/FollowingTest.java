package io.kept.forecast;

import static io.kept.forecast.Past.BUG;
import static io.kept.forecast.Past.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.testkit.ManualClock;
import io.kept.testkit.MemoryLifeStore;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FollowingTest {
  private final ManualClock clock = new ManualClock("2026-05-21T00:00:00Z");
  private final MemoryLifeStore store = new MemoryLifeStore();
  private final Following following = new Following(store, clock);

  @Test
  void forecastsNothingBeforeItHasLooked() {
    assertThat(following.outlook(newIssue())).isEmpty();
  }

  @Test
  void readsEverythingPageByPageEvenOfOneMoment() {
    finished(1, Following.PAGE + 7);

    following.look();

    assertThat(sample()).isEqualTo(Following.PAGE + 7);
  }

  @Test
  void followsWhatChangesLater() {
    finished(1, 40);
    following.look();
    clock.pass("PT1M");
    finished(41, 45);

    assertThat(sample()).isEqualTo(40);
    following.look();
    assertThat(sample()).isEqualTo(45);
  }

  @Test
  void findsAChangeThatBecameVisibleLateOrComesFromASlowClock() {
    finished(1, 40);
    following.look();

    Instant earlier = clock.instant().minus(Following.OVERLAP).plusSeconds(1);
    store.record(finishedLife(41), earlier);
    following.look();

    assertThat(sample()).isEqualTo(41);
  }

  @Test
  void countsAReopenedIssueAsOpen() {
    finished(1, 40);
    following.look();

    store.record(Life.open(7, new Issue(BUG, MAY)), clock.instant());
    following.look();

    assertThat(sample()).isEqualTo(39);
  }

  @Test
  void readsAnewOnceADay() {
    finished(1, 40);
    following.look();
    store.record(finishedLife(41), clock.instant().minus(Duration.ofHours(1)));
    following.look();
    assertThat(sample()).isEqualTo(40);

    clock.pass(Following.READ_ANEW.toString());
    following.look();

    assertThat(sample()).isEqualTo(41);
  }

  private int sample() {
    return following.outlook(newIssue()).orElseThrow().sample();
  }

  private Issue newIssue() {
    return new Issue(BUG, clock.instant());
  }

  private void finished(int from, int until) {
    for (int id = from; id <= until; id++) {
      store.record(finishedLife(id), clock.instant());
    }
  }

  private static Life finishedLife(long id) {
    return Life.open(id, new Issue(BUG, MAY)).ended(Past.hours(3), End.FINISHED);
  }
}
