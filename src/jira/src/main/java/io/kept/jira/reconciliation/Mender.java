package io.kept.jira.reconciliation;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.kept.jira.promise.FieldReader;
import io.kept.jira.promise.Holders;
import io.kept.jira.promise.Seen;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.promise.State;
import io.kept.promise.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes a promise say what its issue says, as an event would have done: what is found is recorded
 * now, and the verdict goes by when Jira says it was done. Nobody is told of it.
 */
public final class Mender {
  /** The event of a change that is younger may be on its way, on another node even. */
  private static final Duration SETTLED_AFTER = Duration.ofMinutes(5);

  private final IssueManager issues;
  private final FieldReader reader;
  private final Engine engine;
  private final Supplier<Optional<Person>> nobody;

  /** Where promises are, and who holds them. */
  public record Engine(Promises promises, Holders holders, InstantSource clock) {}

  /**
   * @param nobody the account in whose name a time is promised that nobody is known to have written
   */
  public Mender(
      IssueManager issues, FieldReader reader, Engine engine, Supplier<Optional<Person>> nobody) {
    this.issues = issues;
    this.reader = reader;
    this.engine = engine;
    this.nobody = nobody;
  }

  /** Whether the promise said something else than its issue. */
  boolean mend(Subject subject) {
    Optional<Promise> before = engine.promises().latest(subject);
    Issue issue = issues.getIssueObject(subject.issueId());
    boolean passedOn = issue != null && isSettled(issue) && read(issue, subject);
    if (issue == null) {
      before.ifPresent(engine.promises()::catchUp);
    }
    return passedOn || isAnother(before, engine.promises().latest(subject));
  }

  /** Whether the issue had changed hands. */
  private boolean read(Issue issue, Subject subject) {
    reader
        .field(issue, subject.fieldId())
        .ifPresent(field -> reader.readUnheard(issue, field, nobody.get()));
    return !engine.holders().follow(issue.getId(), Seen.of(issue)).isEmpty();
  }

  private boolean isSettled(Issue issue) {
    Instant now = engine.clock().instant();
    return issue.getUpdated().toInstant().isBefore(now.minus(SETTLED_AFTER));
  }

  /** A lapse is none of Jira's doing. */
  private static boolean isAnother(Optional<Promise> before, Optional<Promise> after) {
    return after
        .filter(
            now ->
                before.isEmpty()
                    || !before.get().id().equals(now.id())
                    || !before.get().promisedBy().equals(now.promisedBy())
                    || before.get().isAlive() && endedAtTheDesk(now))
        .isPresent();
  }

  private static boolean endedAtTheDesk(Promise promise) {
    return promise.state() instanceof State.Kept || promise.state() instanceof State.Withdrawn;
  }
}
