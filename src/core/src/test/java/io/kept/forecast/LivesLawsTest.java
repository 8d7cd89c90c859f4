package io.kept.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was heard of issues, and however often: only how they stand in the end counts. */
class LivesLawsTest {
  private static final Traits TASK = new Traits(11, "task", "low");
  private static final Instant LATER = Past.MAY.plus(Duration.ofDays(60));

  @Property
  void onlyTheLastThatWasToldOfAnIssueCounts(@ForAll("stories") List<Life> story) {
    Lives lives = new Lives(new Forecast(Scale.ELAPSED, Forecast.MONTHS));
    Map<Long, Life> last = new HashMap<>();
    for (Life life : story) {
      lives.tell(life);
      last.put(life.issueId(), life);
    }

    assertSame(lives.forecast(), told(last.values()));
  }

  @Property
  void whatIsToldTwiceChangesNothing(@ForAll("stories") List<Life> story) {
    Lives once = new Lives(new Forecast(Scale.ELAPSED, Forecast.MONTHS));
    Lives twice = new Lives(new Forecast(Scale.ELAPSED, Forecast.MONTHS));
    story.forEach(once::tell);
    story.forEach(
        life -> {
          twice.tell(life);
          twice.tell(life);
        });

    assertSame(twice.forecast(), once.forecast());
  }

  @Property
  void whatIsTakenBackWasNeverTold(@ForAll("stories") List<Life> story) {
    Forecast forecast = new Forecast(Scale.ELAPSED, Forecast.MONTHS);
    story.forEach(forecast::tell);
    story.forEach(forecast::takeBack);

    assertThat(forecast.cells()).isEmpty();
    assertThat(risk(forecast, Past.BUG)).isEmpty();
  }

  @Provide
  Arbitrary<List<Life>> stories() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 4),
            Arbitraries.of(Past.BUG, TASK),
            Arbitraries.integers().between(1, 1400).optional(),
            Arbitraries.of(End.class))
        .as(
            (id, traits, hours, how) -> {
              Instant opened = Past.MAY.plus(Duration.ofHours(id));
              Life open = Life.open(id, new Issue(traits, opened));
              return hours.map(it -> open.ended(opened.plusSeconds(3600L * it), how)).orElse(open);
            })
        .list()
        .ofMaxSize(20);
  }

  private static Forecast told(Iterable<Life> lives) {
    Forecast forecast = new Forecast(Scale.ELAPSED, Forecast.MONTHS);
    lives.forEach(forecast::tell);
    return forecast;
  }

  private static void assertSame(Forecast forecast, Forecast expected) {
    assertThat(forecast.cells()).containsExactlyInAnyOrderElementsOf(expected.cells());
    for (Traits traits : List.of(Past.BUG, TASK)) {
      assertThat(risk(forecast, traits)).isEqualTo(risk(expected, traits));
    }
  }

  /** What it says of an issue that is opened now, at some lengths of a promise. */
  private static List<Double> risk(Forecast forecast, Traits traits) {
    Outlook outlook = forecast.outlook(new Issue(traits, LATER), LATER);
    List<Double> risks = new ArrayList<>();
    for (int days = 1; days < 60; days += 7) {
      outlook.risk(LATER.plus(Duration.ofDays(days))).ifPresent(risks::add);
    }
    return risks;
  }
}
