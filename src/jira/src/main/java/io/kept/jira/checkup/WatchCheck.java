package io.kept.jira.checkup;

import io.kept.jira.checkup.Finding.Sentence;
import io.kept.jira.checkup.Ticks.Tick;
import io.kept.jira.watch.MinuteJob;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whether the watch ticks. */
public final class WatchCheck implements Check {
  /** A tick is due each minute; Jira's scheduler may take its time. */
  static final Duration LATE = Duration.ofMinutes(1);

  static final Duration MUCH_TOO_LATE = Duration.ofMinutes(5);

  private final Ticks ticks;
  private final InstantSource clock;

  public WatchCheck(Ticks ticks, InstantSource clock) {
    this.ticks = ticks;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "watch";
  }

  @Override
  public Finding look() {
    Optional<Tick> last = ticks.last();
    if (last.isEmpty()) {
      return new Finding(
          name(), Level.ATTENTION, Sentence.of("kept.checkup.watch.never"), Map.of());
    }
    Instant at = last.get().at();
    Duration since = Duration.between(at, clock.instant()).minus(MinuteJob.INTERVAL);
    Duration late = since.isNegative() ? Duration.ZERO : since;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("lastTick", at.toString());
    figures.put("lateSeconds", late.toSeconds());
    figures.put("tookMillis", last.get().took().toMillis());
    return new Finding(name(), level(late), sentence(at, late), figures);
  }

  private static Level level(Duration late) {
    if (late.compareTo(LATE) <= 0) {
      return Level.OK;
    }
    return late.compareTo(MUCH_TOO_LATE) <= 0 ? Level.ATTENTION : Level.FAILING;
  }

  private static Sentence sentence(Instant at, Duration late) {
    return level(late) == Level.OK
        ? Sentence.of("kept.checkup.watch.ticks", at)
        : Sentence.of("kept.checkup.watch.late", at, late);
  }
}
