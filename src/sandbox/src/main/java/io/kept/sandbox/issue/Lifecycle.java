package io.kept.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import io.kept.sandbox.field.CustomFields;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.IssueState.Wording;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Moves, clones and archives issues. It asks for no permission. */
public final class Lifecycle {
  private static final String PREFIX = "CLONE - ";
  private static final int LONGEST_SUMMARY = 255;

  private final IssueStore store;
  private final CustomFields fields;
  private final InstantSource clock;
  private final IssueEvents events;

  public Lifecycle(IssueStore store, CustomFields fields, InstantSource clock, IssueEvents events) {
    this.store = store;
    this.fields = fields;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Takes the issue into another project.
   *
   * @param keepsAssignee who can have the issue there
   */
  public SandboxIssue move(
      SandboxUser actor,
      SandboxIssue issue,
      SandboxProject target,
      Predicate<SandboxUser> keepsAssignee) {
    Move move = new Move(target, keepsAssignee, clock.instant());
    SandboxIssue moved = store.move(actor, issue.getKey(), move);
    events.tell(actor, moved, IssueAction.MOVED);
    return moved;
  }

  /** A new issue with the words, people and custom field values of that one. */
  public SandboxIssue copy(SandboxUser actor, SandboxIssue original) {
    IssueState state = original.state();
    String summary = PREFIX + state.wording().summary();
    Wording wording =
        new Wording(
            summary.substring(0, Math.min(summary.length(), LONGEST_SUMMARY)),
            state.wording().description());
    SandboxProject project = state.identity().project();
    SandboxIssue copy =
        store.create(
            new NewIssue(project, wording, state.people(), values(original)), clock.instant());
    events.tell(actor, copy, IssueAction.CREATED);
    return copy;
  }

  /** Puts the issue away: it stays to be read, but no list has it. */
  public SandboxIssue archive(SandboxUser actor, SandboxIssue issue) {
    SandboxIssue archived = store.archive(issue.getKey(), true);
    events.tell(actor, archived, IssueAction.ARCHIVED);
    return archived;
  }

  public SandboxIssue restore(SandboxUser actor, SandboxIssue issue) {
    SandboxIssue restored = store.archive(issue.getKey(), false);
    events.tell(actor, restored, IssueAction.RESTORED);
    return restored;
  }

  private Map<SandboxCustomField, Object> values(Issue original) {
    Map<SandboxCustomField, Object> values = new HashMap<>();
    for (SandboxCustomField field : fields.all()) {
      Object value = field.getValue(original);
      if (value != null) {
        values.put(field, value);
      }
    }
    return values;
  }
}
