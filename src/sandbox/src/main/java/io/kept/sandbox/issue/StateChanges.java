package io.kept.sandbox.issue;

import io.kept.sandbox.history.ChangeItem;
import io.kept.sandbox.history.ChangeItem.Side;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What differs between two states of one issue, in the words of Jira's change history. */
final class StateChanges {
  private StateChanges() {}

  static List<ChangeItem> between(IssueState before, IssueState after) {
    return Stream.of(
            item("project", before, after, state -> project(state.identity().project())),
            item("Key", before, after, state -> Side.of(state.identity().key())),
            item("summary", before, after, state -> Side.of(state.wording().summary())),
            item("description", before, after, state -> Side.of(state.wording().description())),
            item("status", before, after, state -> Side.of(state.status().title())),
            item("resolution", before, after, StateChanges::resolution),
            item("assignee", before, after, state -> person(state.people().assignee())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<ChangeItem> item(
      String field, IssueState before, IssueState after, Function<IssueState, Side> side) {
    Side from = side.apply(before);
    Side to = side.apply(after);
    return from.equals(to) ? Optional.empty() : Optional.of(new ChangeItem(field, from, to));
  }

  private static Side resolution(IssueState state) {
    return state.times().resolved().isPresent() ? Side.of("Fixed") : Side.NONE;
  }

  private static Side project(SandboxProject project) {
    return new Side(project.id().toString(), project.name());
  }

  private static Side person(Optional<SandboxUser> user) {
    return user.map(known -> new Side(known.key(), known.displayName())).orElse(Side.NONE);
  }
}
