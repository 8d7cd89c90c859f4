package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.snooze.AoSnoozes;
import io.kept.notice.Snooze;
import io.kept.promise.Person;
import io.kept.promise.PromiseId;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AoSnoozesTest {
  private static final Person ANNA = new Person("anna");
  private static final Person BEN = new Person("ben");
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

  private KeptTables tables;
  private AoSnoozes snoozes;

  @BeforeEach
  void createTheTables() {
    tables = KeptTables.create();
    snoozes = new AoSnoozes(tables.ao());
  }

  @AfterEach
  void dropTheTables() {
    tables.close();
  }

  @Test
  void remembersWhatRestsForWhomUntilItWakes() {
    snoozes.put(ANNA, snooze(1, 600));
    snoozes.put(ANNA, snooze(2, 300));
    snoozes.put(BEN, snooze(1, 300));

    assertThat(snoozes.of(ANNA, NINE)).containsExactly(snooze(2, 300), snooze(1, 600));
    assertThat(snoozes.of(ANNA, NINE.plusSeconds(300))).containsExactly(snooze(1, 600));
    assertThat(snoozes.of(BEN, NINE.plusSeconds(300))).isEmpty();
  }

  @Test
  void restsUntilTheTimeThatWasSaidLast() {
    snoozes.put(ANNA, snooze(1, 600));
    snoozes.put(ANNA, snooze(1, 120));

    assertThat(snoozes.of(ANNA, NINE)).containsExactly(snooze(1, 120));
  }

  @Test
  void wakesForOnePersonOnly() {
    snoozes.put(ANNA, snooze(1, 600));
    snoozes.put(BEN, snooze(1, 600));

    snoozes.wake(ANNA, new PromiseId(1));

    assertThat(snoozes.of(ANNA, NINE)).isEmpty();
    assertThat(snoozes.of(BEN, NINE)).hasSize(1);
  }

  private static Snooze snooze(long promise, long seconds) {
    return new Snooze(new PromiseId(promise), 1, NINE.plusSeconds(seconds));
  }
}
