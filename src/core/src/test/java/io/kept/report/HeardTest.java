package io.kept.report;

import static io.kept.testkit.KeptDesk.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.promise.Happening;
import io.kept.promise.Word;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** It begins at 08:00 UTC. */
class HeardTest {
  private static final Instant LATER = Instant.parse("2026-11-23T08:05:00Z");

  private final KeptDesk kept = new KeptDesk();

  @Test
  void theFirstWordIsNoNews() {
    kept.say(line("20m"));

    assertThat(heard()).isEmpty();
  }

  @Test
  void aNewTimeIsHeardWhenItIsSaidWithALine() {
    kept.quote("20m");
    kept.clock.moveTo(LATER);
    kept.quote("30m");
    assertThat(heard()).isEmpty();

    kept.say(line("40m"));

    assertThat(heard()).containsExactly(LATER);
  }

  @Test
  void aHoldAndItsEndAreHeard() {
    kept.quote("20m");
    kept.hold();
    kept.clock.moveTo(LATER);
    kept.say(line("40m"));

    assertThat(heard()).containsExactly(Instant.parse("2026-11-23T08:00:00Z"), LATER);
  }

  @Test
  void aHeadsUpIsHeardOnlyWhereItWasPosted() {
    kept.quote("20m");
    kept.act(now -> new Happening.HeadsUpGiven(now, ANNA, "It takes longer."));

    assertThat(heard()).isEmpty();
    assertThat(Heard.of(kept.store.ledger(kept.latest().id()), List.of(LATER)))
        .containsExactly(LATER);
  }

  private List<Instant> heard() {
    return Heard.of(kept.store.ledger(kept.latest().id()), List.of());
  }

  private Word line(String words) {
    return new Word(ANNA, kept.read(words), Optional.empty(), Optional.of("By then."));
  }
}
