package io.kept.sandbox.issue;

import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.IssueStore.Done;
import io.kept.sandbox.user.SandboxUser;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be done to issues, now. It asks for no permission: that is for its caller. */
public final class Issues {
  private final IssueStore store;
  private final InstantSource clock;
  private final IssueEvents events;
  private final Function<SandboxUser, Sight> sight;

  /**
   * @param sight which issues somebody sees
   */
  public Issues(
      IssueStore store,
      InstantSource clock,
      IssueEvents events,
      Function<SandboxUser, Sight> sight) {
    this.store = store;
    this.clock = clock;
    this.events = events;
    this.sight = sight;
  }

  public Optional<SandboxIssue> byId(long id) {
    return store.table().byId(id).map(SandboxIssue::new);
  }

  public Optional<SandboxIssue> byKey(String key) {
    return store.table().byKey(key).map(SandboxIssue::new);
  }

  /** The issues that {@code user} may see, the newest first. */
  public List<SandboxIssue> visibleTo(SandboxUser user, Slice slice) {
    return store.table().page(sight.apply(user), slice).stream().map(SandboxIssue::new).toList();
  }

  public long countVisibleTo(SandboxUser user) {
    return store.table().count(sight.apply(user));
  }

  public SandboxIssue create(SandboxUser actor, NewIssue wanted) {
    SandboxIssue issue = store.create(wanted, clock.instant());
    events.tell(actor, issue, IssueAction.CREATED);
    return issue;
  }

  public SandboxIssue assign(SandboxUser actor, String key, Optional<SandboxUser> to) {
    return change(actor, key, IssueChange.of(IssueAction.ASSIGNED, state -> state.assignedTo(to)));
  }

  public SandboxIssue start(SandboxUser actor, String key) {
    return transition(actor, key, Transition.START_PROGRESS);
  }

  public SandboxIssue resolve(SandboxUser actor, String key) {
    return transition(actor, key, Transition.RESOLVE);
  }

  public SandboxIssue reopen(SandboxUser actor, String key) {
    return transition(actor, key, Transition.REOPEN);
  }

  /**
   * Takes the issue one step on.
   *
   * @throws IllegalArgumentException when the step does not lead on from where the issue is
   */
  public SandboxIssue transition(SandboxUser actor, String key, Transition step) {
    return transition(actor, key, step, Map.of());
  }

  /** Takes the issue one step on and writes custom fields with it, as a transition screen does. */
  public SandboxIssue transition(
      SandboxUser actor, String key, Transition step, Map<SandboxCustomField, Object> values) {
    Instant now = clock.instant();
    UnaryOperator<IssueState> edit = state -> state.after(step, now);
    return change(actor, key, new IssueChange(step.action(), edit, values));
  }

  /** Makes a change and tells of it, unless everything is so already. */
  public SandboxIssue change(SandboxUser actor, String key, IssueChange change) {
    Optional<Done> done = store.change(actor, key, change, clock.instant());
    done.ifPresent(it -> events.tell(actor, it.issue(), actions(change, it)));
    return done.map(Done::issue).or(() -> byKey(key)).orElseThrow();
  }

  /** Tells what happened to a comment, which is a change of the issue too. */
  public void commented(SandboxUser author, long id, IssueAction action) {
    store.table().updatedAt(id, clock.instant());
    byId(id).ifPresent(issue -> events.tell(author, issue, action));
  }

  /** Removes the issue with everything on it, and then tells of it, with what the issue was. */
  public void delete(SandboxUser actor, SandboxIssue issue) {
    store.delete(issue.getId());
    events.tell(actor, issue, IssueAction.DELETED);
  }

  /** An edit that gives the issue to somebody else is two things in one. */
  private static IssueAction[] actions(IssueChange change, Done done) {
    return change.action() == IssueAction.UPDATED && done.reassigned()
        ? new IssueAction[] {IssueAction.UPDATED, IssueAction.ASSIGNED}
        : new IssueAction[] {change.action()};
  }
}
