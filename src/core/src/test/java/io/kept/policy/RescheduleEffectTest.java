package io.kept.policy;

import static io.kept.policy.Desks.STANDARD;
import static io.kept.policy.Desks.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.RescheduleEffect.Moved;
import io.kept.policy.RescheduleEffect.Spoken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RescheduleEffectTest {
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Policy EARLIER = policy("warning.share", "50", "headsUp.share", "25");
  private final Spoken brief = new Spoken(NINE, NINE.plus(Duration.ofMinutes(9)));
  private final Spoken fourHours = new Spoken(NINE, NINE.plus(Duration.ofHours(4)));
  private final RescheduleEffect effect =
      RescheduleEffect.of(List.of(brief, fourHours), STANDARD, EARLIER);

  @Test
  void tellsWhatMovesFromWhatStays() {
    assertThat(effect.unmoved()).isEqualTo(1);
    assertThat(effect.moved()).extracting(Moved::spoken).containsExactly(fourHours);
    assertThat(effect.moved().get(0).before().warnAt()).isEqualTo(after("PT3H"));
    assertThat(effect.moved().get(0).after().warnAt()).isEqualTo(after("PT2H"));
    assertThat(effect.warnedEarlier()).isEqualTo(1);
    assertThat(effect.warnedLater()).isZero();
  }

  @Test
  void countsWhoWouldBeWarnedAtOnce() {
    assertThat(effect.warnedAtOnce(after("PT1H59M59S"))).isZero();
    assertThat(effect.warnedAtOnce(after("PT2H"))).isEqualTo(1);
    assertThat(effect.warnedAtOnce(after("PT2H59M59S"))).isEqualTo(1);
    assertThat(effect.warnedAtOnce(after("PT3H"))).isZero();
  }

  @Test
  void countsWhichCustomersWouldBeToldAtOnce() {
    assertThat(effect.toldAtOnce(after("PT2H59M59S"))).isZero();
    assertThat(effect.toldAtOnce(after("PT3H"))).isEqualTo(1);
    assertThat(effect.toldAtOnce(after("PT3H24M"))).isZero();
  }

  @Property
  void neverMovesWhatWasSaid(@ForAll("open") List<Spoken> open) {
    RescheduleEffect effect = RescheduleEffect.of(open, STANDARD, EARLIER);

    assertThat(effect.moved().size() + effect.unmoved()).isEqualTo(open.size());
    assertThat(effect.moved())
        .allSatisfy(
            moved -> assertThat(moved.after().lapseAt()).isEqualTo(moved.before().lapseAt()));
  }

  @Property
  void isUndoneByTheOldPolicy(@ForAll("open") List<Spoken> open) {
    RescheduleEffect there = RescheduleEffect.of(open, STANDARD, EARLIER);
    RescheduleEffect back = RescheduleEffect.of(open, EARLIER, STANDARD);

    assertThat(back.warnedLater()).isEqualTo(there.warnedEarlier());
    assertThat(back.warnedEarlier()).isEqualTo(there.warnedLater());
    assertThat(back.unmoved()).isEqualTo(there.unmoved());
  }

  @Property
  void isNoneUnderTheSamePolicy(@ForAll("open") List<Spoken> open) {
    assertThat(RescheduleEffect.of(open, EARLIER, EARLIER))
        .isEqualTo(new RescheduleEffect(List.of(), open.size()));
  }

  @Provide
  Arbitrary<List<Spoken>> open() {
    Arbitrary<Instant> said =
        Arbitraries.longs().between(0, 60L * 24 * 400).map(it -> NINE.plusSeconds(60 * it));
    Arbitrary<Duration> lengths =
        Arbitraries.longs().between(1, 60L * 24 * 30).map(Duration::ofMinutes);
    return Combinators.combine(said, lengths)
        .as((at, length) -> new Spoken(at, at.plus(length)))
        .list()
        .ofMaxSize(20);
  }

  private static Instant after(String duration) {
    return NINE.plus(Duration.parse(duration));
  }
}
