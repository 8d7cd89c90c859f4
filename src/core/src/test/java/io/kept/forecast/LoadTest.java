package io.kept.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.promise.Deed;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.Subject;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoadTest {
  private final KeptDesk kept = new KeptDesk();
  private final Promise inAnHour = promise(1, "1h");
  private final Promise inFourHours = promise(2, "4h");
  private final Promise broken = brokenPromise(3);

  @Test
  void countsWhatIsPromisedByThenAndWhatIsOverdue() {
    Load load = load(inFourHours.promisedBy());

    assertThat(load.promised()).containsExactly(inAnHour, inFourHours);
    assertThat(load.overdue()).containsExactly(broken);
    assertThat(load.size()).isEqualTo(3);
  }

  @Test
  void leavesOutWhatIsPromisedForLater() {
    assertThat(load(inFourHours.promisedBy().minusSeconds(1)).promised()).containsExactly(inAnHour);
  }

  @Test
  void leavesOutTheIssueItself() {
    Load load = Load.of(List.of(inAnHour, broken), inAnHour.subject(), inFourHours.promisedBy());

    assertThat(load.promised()).isEmpty();
    assertThat(load.overdue()).containsExactly(broken);
  }

  @Test
  void leavesOutWhatWasFulfilledOrWithdrawn() {
    Promise late = broken.after(
            new Happening.Fulfilled(
                new Deed(broken.promisedBy().plusSeconds(9), Optional.empty(), "resolution"),
                Optional.empty()));
    Promise withdrawn =
        inAnHour.after(
            new Happening.Withdrawn(kept.clock.instant(), Optional.empty(), Optional.empty()));

    Load load = Load.of(List.of(late, withdrawn), KeptDesk.ISSUE, Instant.MAX);

    assertThat(load.size()).isZero();
  }

  private Load load(Instant by) {
    return Load.of(List.of(inFourHours, broken, inAnHour), KeptDesk.ISSUE, by);
  }

  private Promise promise(long issue, String words) {
    return Promise.begin(
        new PromiseId(issue),
        new Subject(1, issue, 100),
        new Happening.Said(kept.clock.instant(), Kind.FIX, kept.word(words)));
  }

  private Promise brokenPromise(long issue) {
    Promise promise = promise(issue, "20m");
    Optional<Person> holder = Optional.of(KeptDesk.ANNA);
    return promise.after(new Happening.Lapsed(promise.promisedBy().plusSeconds(1), holder));
  }
}
