package io.kept.jira.checkup;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.checkup.Finding.Sentence;
import io.kept.jira.notice.NoticeRow;
import io.kept.jira.promise.PromiseRow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Whether what is due is done: promises that are to be looked at, messages that are to be sent. */
public final class Backlog implements Check {
  /** Less than that waits for the next tick. */
  static final Duration GRACE = Duration.ofMinutes(2);

  static final Duration MUCH_TOO_LONG = Duration.ofMinutes(10);

  private final ActiveObjects ao;
  private final InstantSource clock;

  public Backlog(ActiveObjects ao, InstantSource clock) {
    this.ao = ao;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "backlog";
  }

  @Override
  public Finding look() {
    Instant now = clock.instant();
    long due = now.minus(GRACE).toEpochMilli();
    int looks = ao.count(PromiseRow.class, Query.select().where("NEXT_LOOK <= ?", due));
    int messages = ao.count(NoticeRow.class, Query.select().where("NEXT_ATTEMPT <= ?", due));
    Duration oldest = oldest(now);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("looks", looks);
    figures.put("messages", messages);
    figures.put("oldestSeconds", oldest.toSeconds());
    return looks + messages == 0
        ? new Finding(name(), Level.OK, Sentence.of("kept.checkup.backlog.none"), figures)
        : new Finding(
            name(),
            oldest.compareTo(MUCH_TOO_LONG) > 0 ? Level.FAILING : Level.ATTENTION,
            Sentence.of("kept.checkup.backlog.some", looks, messages, oldest),
            figures);
  }

  /** For how long what has waited longest has been due. */
  private Duration oldest(Instant now) {
    Query look = Query.select().order("NEXT_LOOK").limit(1);
    Query attempt = Query.select().order("NEXT_ATTEMPT").limit(1);
    return Stream.of(
            Stream.of(ao.find(PromiseRow.class, look)).map(PromiseRow::getNextLook).findFirst(),
            Stream.of(ao.find(NoticeRow.class, attempt)).map(NoticeRow::getNextAttempt).findFirst())
        .flatMap(Optional::stream)
        .map(Instant::ofEpochMilli)
        .map(at -> Duration.between(at, now))
        .filter(waiting -> !waiting.isNegative())
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }
}
