package io.kept.sandbox.replay;

import com.atlassian.scheduler.config.JobRunnerKey;
import io.kept.sandbox.Sandbox;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.log.EventLog;
import io.kept.sandbox.log.LogCase;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One run of a log through a sandbox whose clock stands at or before the log's first event. */
public final class Replay {
  /** The other jobs of each minute are for what the log does not have; they would take hours. */
  private static final JobRunnerKey WATCH = JobRunnerKey.of("io.kept.jira.watch");

  private final Sandbox sandbox;
  private final EventLog log;
  private final Consumer<String> progress;
  private final HelpDesk desk;
  private final ClosedCases closed = new ClosedCases();
  private final Map<LogCase, SandboxIssue> issues = new HashMap<>();
  private final Recount recount = new Recount();
  private Instant lastPromise = Instant.MIN;

  public Replay(Sandbox sandbox, EventLog log, Consumer<String> progress) {
    this.sandbox = sandbox;
    this.log = log;
    this.progress = progress;
    this.desk = new HelpDesk(sandbox);
  }

  /** Plays the whole log, and then on until the last promise is over. */
  public Recount run() {
    sandbox.time().leaveOnly(WATCH);
    List<Step> steps = Step.inOrder(log);
    YearMonth month = YearMonth.from(steps.get(0).at().atOffset(ZoneOffset.UTC));
    for (Step step : steps) {
      YearMonth now = YearMonth.from(step.at().atOffset(ZoneOffset.UTC));
      if (now.isAfter(month)) {
        progress.accept(
            month + ": " + issues.size() + " of " + log.cases().size() + " cases opened");
        month = now;
      }
      sandbox.time().moveTo(step.at());
      play(step);
    }
    runOut();
    return recount;
  }

  private void play(Step step) {
    switch (step.kind()) {
      case OPENS -> open(step.of());
      case GOES_ON -> desk.goOn(issues.get(step.of()), step.event().activity());
      case CLOSES -> {
        desk.close(issues.get(step.of()));
        closed.add(Duration.between(step.of().opened(), step.of().closed()));
      }
      default -> throw new IllegalStateException(step.toString());
    }
  }

  private void open(LogCase each) {
    SandboxIssue issue = desk.open(each.id(), closed.quote());
    issues.put(each, issue);
    Optional<Instant> promisedBy = desk.promisedBy(issue).map(Date::toInstant);
    recount.add(each, issue, promisedBy);
    promisedBy.filter(lastPromise::isBefore).ifPresent(later -> lastPromise = later);
  }

  private void runOut() {
    Instant end = lastPromise.plus(Duration.ofHours(1));
    if (end.isAfter(sandbox.clock().instant())) {
      sandbox.time().moveTo(end);
    }
  }
}
