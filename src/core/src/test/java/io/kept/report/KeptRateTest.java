package io.kept.report;

import static io.kept.testkit.KeptDesk.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.promise.Person;
import io.kept.promise.Word;
import io.kept.testkit.KeptDesk;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptRateTest {
  private final KeptDesk kept = new KeptDesk();

  @Test
  void hasNoRateBeforeAnythingWasJudged() {
    kept.quote("20m");

    assertThat(rate().all()).isEqualTo(new Tally(0, 0, 1, 0, 0));
    assertThat(rate().all().rate().share()).isEmpty();
  }

  @Test
  void countsEachPromiseOnceAndARenegotiatedTryBesideIt() {
    kept.quote("20m");
    kept.quote("1h");
    kept.desk.done(kept.clock.instant());
    kept.promises.catchUp(kept.latest());
    kept.desk.reopened();

    kept.quote("2h");
    kept.pass("PT3H");
    kept.quote("2h");
    kept.promises.withdraw(KeptDesk.ISSUE, ANNA);
    kept.quote("3h");

    assertThat(rate().all()).isEqualTo(new Tally(1, 1, 1, 1, 1));
    assertThat(rate().all().judged()).isEqualTo(2);
    assertThat(rate().all().rate()).isEqualTo(new Rate(1, 2));
  }

  @Test
  void countsByMakerAndByTheMondayOfTheWeekInTheZone() {
    kept.say(Word.of(new Person("zoe"), kept.read("2026-11-30 00:30")));

    assertThat(rate().byMaker()).containsOnlyKeys(new Person("zoe"));
    assertThat(rate().byWeek()).containsOnlyKeys(LocalDate.parse("2026-11-30"));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private KeptRate rate() {
    return kept.rate(KeptDesk.ISSUE.projectId());
  }
}
