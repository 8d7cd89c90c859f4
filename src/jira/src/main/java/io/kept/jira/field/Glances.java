package io.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import io.kept.jira.wording.Lozenges;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.promise.Health;
import io.kept.promise.Promises;
import io.kept.promise.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What is to be seen of an issue at a glance: its most pressing promise, as it stands now, for the
 * user who is logged in. Whoever can see the issue may see it. One query each, by the issue.
 */
public class Glances {
  private final Promises promises;
  private final Readers readers;
  private final Wording wording;
  private final InstantSource clock;

  public Glances(Promises promises, Readers readers, Wording wording, InstantSource clock) {
    this.promises = promises;
    this.readers = readers;
    this.wording = wording;
    this.clock = clock;
  }

  /** Its health. */
  Optional<Glance> health(Issue issue) {
    return mostPressing(issue)
        .map(it -> glance(it, it.health().name(), wording.health(it.health(), readers.current())));
  }

  /** How long it has left, or how late it is; nothing once nobody waits, or while it is on hold. */
  Optional<Glance> timeLeft(Issue issue) {
    return mostPressing(issue)
        .filter(it -> it.isWaitedFor(isDone(issue)) && it.health() != Health.ON_HOLD)
        .map(it -> glance(it, machineLeft(it), left(it)));
  }

  private Optional<Standing> mostPressing(Issue issue) {
    return promises.mostPressing(issue.getId(), isDone(issue));
  }

  /** In whole minutes, as ISO 8601 has it: {@code PT2H10M}, {@code -PT12M}. */
  private String machineLeft(Standing standing) {
    Instant promisedBy = standing.promise().promisedBy();
    Duration left = Duration.between(clock.instant(), promisedBy).truncatedTo(ChronoUnit.MINUTES);
    return (left.isNegative() ? "-" : "") + left.abs();
  }

  private String left(Standing standing) {
    Reader reader = readers.current();
    String length = wording.fromNow(standing.promise().promisedBy(), reader);
    return switch (standing.health()) {
      case LAPSED, BROKEN -> wording.text(reader, "kept.field.time_left.late", length);
      default -> wording.text(reader, "kept.field.time_left.in", length);
    };
  }

  private static Glance glance(Standing standing, String value, String text) {
    return new Glance(
        value, text, standing.promise().promisedBy().toString(), Lozenges.of(standing.health()));
  }

  private static boolean isDone(Issue issue) {
    return issue.getResolutionDate() != null;
  }
}
