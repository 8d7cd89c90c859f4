package io.kept.sandbox.replay;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.log.LogCase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the log itself says of the promises: closed by then, or not. */
public final class Recount {
  private final List<SandboxIssue> issues = new ArrayList<>();
  private int kept;
  private int broken;

  void add(LogCase each, SandboxIssue issue, Optional<Instant> promisedBy) {
    issues.add(issue);
    promisedBy.ifPresent(by -> count(each.closed(), by));
  }

  /** Every issue that was opened, promised or not. */
  public List<SandboxIssue> issues() {
    return List.copyOf(issues);
  }

  public int kept() {
    return kept;
  }

  public int broken() {
    return broken;
  }

  /** Cases that were opened before the first was closed, so that there was nothing to quote by. */
  public int unpromised() {
    return issues.size() - kept - broken;
  }

  private void count(Instant closed, Instant promisedBy) {
    if (closed.truncatedTo(ChronoUnit.SECONDS).isAfter(promisedBy)) {
      broken++;
    } else {
      kept++;
    }
  }
}
