package io.kept.sandbox.issue;

import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.IssueStore.Done;
import io.kept.sandbox.user.SandboxUser;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be done to issues, now. It asks for no permission: that is for its caller. */
public final class Issues {
  private final IssueStore store;
  private final InstantSource clock;
  private final IssueEvents events;
  private final Function<SandboxUser, Sight> sight;
  private final Rulebook rules;

  /**
   * What is asked and told on the way.
   *
   * @param sight which issues somebody sees
   */
  public record Around(
      InstantSource clock,
      IssueEvents events,
      Function<SandboxUser, Sight> sight,
      Rulebook rules) {}

  public Issues(IssueStore store, Around around) {
    this.store = store;
    this.clock = around.clock();
    this.events = around.events();
    this.sight = around.sight();
    this.rules = around.rules();
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
    return transition(actor, key, step, new Entered(values, issue -> {}));
  }

  /**
   * What was entered for a step.
   *
   * @param within what is done in the same transaction
   */
  public record Entered(Map<SandboxCustomField, Object> values, Consumer<SandboxIssue> within) {}

  /**
   * Takes the issue one step on as Jira does: the conditions are asked, the validators, then the
   * post functions run, everything is stored, and the event comes last.
   *
   * @throws StepRefused when a validator does not take what was entered
   * @throws IllegalArgumentException when the step does not lead on from where the issue is
   */
  public SandboxIssue transition(SandboxUser actor, String key, Transition step, Entered entered) {
    SandboxIssue issue = byKey(key).orElseThrow().with(entered.values());
    Attempt attempt = new Attempt(actor, issue, step);
    if (!rules.allows(attempt)) {
      throw new IllegalArgumentException("A condition of the workflow forbids to " + step.title());
    }
    rules.check(attempt);
    Instant now = clock.instant();
    Consumer<SandboxIssue> within =
        locked -> {
          rules.run(new Attempt(actor, locked, step));
          entered.within().accept(locked);
        };
    UnaryOperator<IssueState> edit = state -> state.after(step, now);
    return change(actor, key, new IssueChange(step.action(), edit, entered.values(), within));
  }

  /** The steps that lead on from where the issue is, as far as their conditions allow. */
  public List<Transition> steps(SandboxUser actor, SandboxIssue issue) {
    return Transition.from(issue.state().status()).stream()
        .filter(step -> rules.allows(new Attempt(actor, issue, step)))
        .toList();
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
