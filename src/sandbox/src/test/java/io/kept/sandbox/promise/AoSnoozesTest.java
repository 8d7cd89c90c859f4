package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.snooze.AoSnoozes;
import io.kept.jira.snooze.SnoozeRow;
import io.kept.notice.Snooze;
import io.kept.promise.Person;
import io.kept.promise.PromiseId;
import java.time.Instant;
import net.java.ao.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AoSnoozesTest {
  private static final Person ANNA = new Person("anna");
  private static final Person BEN = new Person("ben");
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final AoSnoozes snoozes = new AoSnoozes(tables.ao());

  @Test
  void remembersWhatRestsForWhomUntilItWakes() {
    snoozes.put(ANNA, snooze(1, 600), NINE);
    snoozes.put(ANNA, snooze(2, 300), NINE);
    snoozes.put(BEN, snooze(1, 300), NINE);

    assertThat(snoozes.of(ANNA, NINE)).containsExactly(snooze(2, 300), snooze(1, 600));
    assertThat(snoozes.of(ANNA, NINE.plusSeconds(300))).containsExactly(snooze(1, 600));
    assertThat(snoozes.of(BEN, NINE.plusSeconds(300))).isEmpty();
  }

  @Test
  void restsUntilTheTimeThatWasSaidLast() {
    snoozes.put(ANNA, snooze(1, 600), NINE);
    snoozes.put(ANNA, snooze(1, 120), NINE);

    assertThat(snoozes.of(ANNA, NINE)).containsExactly(snooze(1, 120));
  }

  @Test
  void wakesForOnePersonOnly() {
    snoozes.put(ANNA, snooze(1, 600), NINE);
    snoozes.put(BEN, snooze(1, 600), NINE);

    snoozes.wake(ANNA, new PromiseId(1));

    assertThat(snoozes.of(ANNA, NINE)).isEmpty();
    assertThat(snoozes.of(BEN, NINE)).hasSize(1);
  }

  @Test
  void keepsNothingThatHasWokenWhenSomethingElseIsLaidToRest() {
    snoozes.put(ANNA, snooze(1, 300), NINE);
    snoozes.put(ANNA, snooze(2, 301), NINE);
    snoozes.put(BEN, snooze(1, 300), NINE);

    snoozes.put(ANNA, snooze(3, 600), NINE.plusSeconds(300));

    assertThat(tables.ao().count(SnoozeRow.class, Query.select().where("PERSON = ?", "anna")))
        .isEqualTo(2);
    assertThat(snoozes.of(ANNA, NINE)).containsExactly(snooze(2, 301), snooze(3, 600));
    assertThat(snoozes.of(BEN, NINE)).hasSize(1);
  }

  private static Snooze snooze(long promise, long seconds) {
    return new Snooze(new PromiseId(promise), 1, NINE.plusSeconds(seconds));
  }
}
