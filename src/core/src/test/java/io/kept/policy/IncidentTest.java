package io.kept.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentTest {
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00Z");
  private static final MayPromise YES = new MayPromise.Yes();
  private final Policy calm = Policy.standard(ZoneOffset.UTC);
  private final Incident outage = new Incident(Optional.of(ELEVEN), "Mail is down");
  private final Policy down = calm.with(new Limits(2, Optional.of(outage)));

  @Test
  void letsEverythingBePromisedWhileThereIsNone() {
    for (Kind kind : Kind.values()) {
      assertThat(calm.mayPromise(kind, TEN)).isEqualTo(YES);
    }
  }

  @Test
  void letsOnlyNewsBePromisedWhileItLastsAndSaysWhy() {
    assertThat(down.mayPromise(Kind.FIX, TEN)).isEqualTo(new MayPromise.OnlyNews(outage));
    assertThat(down.mayPromise(Kind.REPLY, TEN)).isEqualTo(new MayPromise.OnlyNews(outage));
    assertThat(down.mayPromise(Kind.NEWS, TEN)).isEqualTo(YES);
  }

  @Test
  void isOverAtTheInstantUntilWhichItLasts() {
    assertThat(down.mayPromise(Kind.FIX, ELEVEN.minusSeconds(1)))
        .isInstanceOf(MayPromise.OnlyNews.class);
    assertThat(down.mayPromise(Kind.FIX, ELEVEN)).isEqualTo(YES);
  }

  @Test
  void lastsForEverWhileNobodyKnowsItsEnd() {
    Policy policy =
        calm.with(new Limits(2, Optional.of(new Incident(Optional.empty(), "Mail is down"))));

    assertThat(policy.mayPromise(Kind.FIX, Instant.MAX)).isInstanceOf(MayPromise.OnlyNews.class);
  }

  @Test
  void needsAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Incident(Optional.empty(), " "))
        .withMessageContaining("reason");
  }
}
