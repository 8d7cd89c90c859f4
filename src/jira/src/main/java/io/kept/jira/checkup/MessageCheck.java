package io.kept.jira.checkup;

import io.kept.jira.checkup.Finding.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whether messages reach their readers. */
public final class MessageCheck implements Check {
  static final Duration DAY = Duration.ofDays(1);

  private final Troubles troubles;
  private final InstantSource clock;

  public MessageCheck(Troubles troubles, InstantSource clock) {
    this.troubles = troubles;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "messages";
  }

  @Override
  public Finding look() {
    Instant since = clock.instant().minus(DAY);
    int failed = troubles.failed(since);
    int tooLate = troubles.tooLate(since);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("failed", failed);
    figures.put("tooLate", tooLate);
    return failed + tooLate == 0
        ? new Finding(name(), Level.OK, Sentence.of("kept.checkup.messages.none"), figures)
        : new Finding(
            name(),
            Level.ATTENTION,
            Sentence.of("kept.checkup.messages.some", failed, tooLate),
            figures);
  }
}
