package io.kept.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Lead;
import io.kept.policy.Policy;
import io.kept.policy.Speech;
import io.kept.policy.Speech.Mode;
import io.kept.policy.Timing;
import io.kept.promise.OpenPromises.Mark;
import io.kept.promise.OpenPromises.Planned;
import io.kept.promise.OpenPromises.Scope;
import io.kept.testkit.KeptDesk;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is promised in 20 minutes is warned with 5 left, and told with 3. */
class RescheduleEffectTest {
  private final KeptDesk kept = new KeptDesk();

  @Test
  void saysThatNothingMovesUnderTheSamePolicy() {
    kept.quote("20m");

    assertThat(effect(kept.policy)).isEqualTo(new RescheduleEffect(1, 0, 0, 0, 0));
  }

  @Test
  void saysWhatIsLookedAtEarlierOrLater() {
    kept.quote("20m");

    assertThat(effect(warning(8))).isEqualTo(new RescheduleEffect(1, 1, 0, 0, 0));
    assertThat(effect(warning(4))).isEqualTo(new RescheduleEffect(1, 0, 1, 0, 0));
  }

  @Test
  void saysWhoIsWarnedAtOnceAsTheMomentHasPassed() {
    kept.quote("20m");
    kept.clock.pass("PT13M");

    assertThat(effect(warning(8))).isEqualTo(new RescheduleEffect(1, 1, 0, 1, 0));
  }

  @Test
  void saysWhichCustomersAreToldAtOnce() {
    Policy speaks = kept.policy;
    kept.policy = speaks.with(new Speech(Mode.DRAFT, Mode.DRAFT, List.of(Locale.ENGLISH)));
    kept.quote("20m");
    kept.pass("PT18M");

    assertThat(effect(speaks)).isEqualTo(new RescheduleEffect(1, 1, 0, 1, 1));
  }

  @Test
  void doesNotCountAWarningThatHasBeenGiven() {
    kept.quote("20m");
    kept.pass("PT16M");

    assertThat(effect(warning(4))).isEqualTo(new RescheduleEffect(1, 0, 1, 0, 0));
  }

  @Test
  void addsUp() {
    RescheduleEffect one = new RescheduleEffect(1, 2, 3, 4, 5);

    assertThat(one.plus(one)).isEqualTo(new RescheduleEffect(2, 4, 6, 8, 10));
    assertThat(one.plus(RescheduleEffect.NONE)).isEqualTo(one);
  }

  private RescheduleEffect effect(Policy after) {
    Planned planned = kept.store.after(Scope.ALL, Mark.START, 1).get(0);
    return RescheduleEffect.of(planned, after, kept.clock.instant());
  }

  private Policy warning(int minutes) {
    Duration lead = Duration.ofMinutes(minutes);
    Timing timing = kept.policy.timing();
    return new Policy(
        kept.policy.calendar(),
        new Timing(new Lead(0.5, lead, lead), timing.headsUp(), timing.quiet()),
        kept.policy.speech(),
        kept.policy.limits(),
        kept.policy.allowed(),
        kept.policy.offers());
  }
}
