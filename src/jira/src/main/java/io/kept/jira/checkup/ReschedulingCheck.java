package io.kept.jira.checkup;

import io.kept.jira.checkup.Finding.Sentence;
import io.kept.watch.Rescheduling;
import io.kept.watch.Reschedulings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether open promises follow changed settings. */
public final class ReschedulingCheck implements Check {
  static final Duration LONG = Duration.ofHours(2);

  private final Reschedulings reschedulings;
  private final InstantSource clock;

  public ReschedulingCheck(Reschedulings reschedulings, InstantSource clock) {
    this.reschedulings = reschedulings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "rescheduling";
  }

  @Override
  public Finding look() {
    List<Rescheduling> underWay = reschedulings.underWay();
    int looked = underWay.stream().mapToInt(it -> it.counts().looked()).sum();
    int moved = underWay.stream().mapToInt(it -> it.counts().moved()).sum();
    int failed = underWay.stream().mapToInt(it -> it.counts().failed()).sum();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("underWay", underWay.size());
    figures.put("looked", looked);
    figures.put("moved", moved);
    figures.put("failed", failed);
    return new Finding(
        name(),
        failed > 0 || underWay.stream().anyMatch(this::takesLong) ? Level.ATTENTION : Level.OK,
        underWay.isEmpty()
            ? Sentence.of("kept.checkup.rescheduling.none")
            : Sentence.of("kept.checkup.rescheduling.some", underWay.size(), looked, moved),
        figures);
  }

  private boolean takesLong(Rescheduling one) {
    return one.changedAt().plus(LONG).isBefore(clock.instant());
  }
}
