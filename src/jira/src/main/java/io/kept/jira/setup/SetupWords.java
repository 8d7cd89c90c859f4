package io.kept.jira.setup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Rights;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import io.kept.policy.Policies;
import io.kept.policy.Policy;
import io.kept.policy.Timetable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What the set-up says to its reader. */
public final class SetupWords {
  private static final Duration EXAMPLE = Duration.ofHours(4);

  private final Wording wording;
  private final Readers readers;
  private final Sight sight;
  private final InstantSource clock;

  /** Which issues a reader may see, and what is promised about them how. */
  public record Sight(IssueManager issues, Rights rights, Policies policies) {
    Optional<Issue> issue(ApplicationUser user, String key) {
      return Optional.ofNullable(key)
          .map(it -> (Issue) issues.getIssueObject(it.strip()))
          .filter(issue -> rights.maySee(user, issue));
    }

    Policy policy(Issue issue) {
      return policies.of(issue.getProjectObject().getId(), Kind.FIX);
    }
  }

  public SetupWords(Wording wording, Readers readers, Sight sight, InstantSource clock) {
    this.wording = wording;
    this.readers = readers;
    this.sight = sight;
    this.clock = clock;
  }

  Reader reader() {
    return readers.current();
  }

  String say(Reader reader, String key, Serializable... arguments) {
    return wording.text(reader, key, arguments);
  }

  /** What a fix in four hours would mean; empty when there is no such issue for the user. */
  Optional<List<String>> example(ApplicationUser user, String key, Reader reader) {
    return sight.issue(user, key).map(issue -> lines(issue, reader));
  }

  private List<String> lines(Issue issue, Reader reader) {
    Instant saidAt = clock.instant();
    Instant promisedBy = saidAt.plus(EXAMPLE).truncatedTo(ChronoUnit.MINUTES);
    Timetable timetable = sight.policy(issue).timetable(saidAt, promisedBy);
    return List.of(
        say(reader, "kept.setup.example.by", issue.getKey(), wording.at(promisedBy, reader)),
        say(reader, "kept.setup.example.warn", wording.at(timetable.warnAt(), reader)),
        say(reader, "kept.setup.example.tell", wording.at(timetable.headsUpAt(), reader)),
        say(reader, "kept.setup.example.kept", wording.at(promisedBy, reader)));
  }
}
