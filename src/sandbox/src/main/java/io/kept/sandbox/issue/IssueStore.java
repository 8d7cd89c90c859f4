package io.kept.sandbox.issue;

import io.kept.sandbox.field.FieldChanges;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.history.ChangeGroup;
import io.kept.sandbox.history.ChangeItem;
import io.kept.sandbox.history.History;
import io.kept.sandbox.issue.IssueState.Times;
import io.kept.sandbox.user.SandboxUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Writes an issue, its custom fields and its history together. */
public final class IssueStore {
  private static final List<String> EVERYTHING =
      List.of(
          "delete from jira_entity_property where entity_name = 'IssueProperty' and entity_id = ?",
          "delete from jira_entity_property where entity_name = 'sd.comment.property'"
              + " and entity_id in (select id from jira_comment where issue_id = ?)",
          "delete from jira_comment where issue_id = ?",
          "delete from jira_custom_field_value where issue_id = ?",
          "delete from jira_change_item where group_id in"
              + " (select id from jira_change_group where issue_id = ?)",
          "delete from jira_change_group where issue_id = ?",
          "delete from jira_moved_issue_key where issue_id = ?",
          "delete from jira_issue where id = ?");

  private final Jdbi jdbi;
  private final IssueTable table;
  private final History history;

  public IssueStore(Jdbi jdbi, IssueTable table, History history) {
    this.jdbi = jdbi;
    this.table = table;
    this.history = history;
  }

  /** What a change has come to. */
  record Done(SandboxIssue issue, List<ChangeItem> items) {
    boolean reassigned() {
      return items.stream().anyMatch(item -> item.field().equals("assignee"));
    }
  }

  IssueTable table() {
    return table;
  }

  SandboxIssue create(NewIssue wanted, Instant now) {
    return jdbi.inTransaction(
        handle -> {
          Times times = new Times(now, now, Optional.empty());
          SandboxIssue issue = new SandboxIssue(table.insert(wanted, Status.OPEN, times));
          wanted.values().forEach((field, value) -> FieldChanges.create(field, issue, value));
          return issue;
        });
  }

  /**
   * The issue after the change; empty when it changes nothing.
   *
   * @throws IllegalArgumentException when there is no such issue
   */
  Optional<Done> change(SandboxUser actor, String key, IssueChange change, Instant now) {
    return jdbi.inTransaction(
        handle -> {
          IssueState before = table.lock(key).orElseThrow(() -> missing(key));
          SandboxIssue entered = new SandboxIssue(before).with(change.values());
          change.within().accept(entered);
          SandboxIssue after = new SandboxIssue(change.edit().apply(before).updatedAt(now));
          List<ChangeItem> items = new ArrayList<>(StateChanges.between(before, after.state()));
          items.addAll(storeValues(after, entered.waiting()));
          if (items.isEmpty()) {
            return Optional.empty();
          }
          table.update(after.state());
          history.add(after.getId(), new ChangeGroup(actor, now, items));
          return Optional.of(new Done(after, items));
        });
  }

  /** Takes the issue into another project, under the next key there. */
  SandboxIssue move(SandboxUser actor, String key, Move move) {
    return jdbi.inTransaction(
        handle -> {
          IssueState before = table.lock(key).orElseThrow(() -> missing(key));
          String newKey = table.nextKey(move.target());
          table.remember(before.identity().key(), before.identity().id());
          IssueState after =
              before
                  .movedTo(move.target(), newKey)
                  .assignedTo(before.people().assignee().filter(move.keepsAssignee()))
                  .updatedAt(move.at());
          table.update(after);
          List<ChangeItem> items = StateChanges.between(before, after);
          history.add(before.identity().id(), new ChangeGroup(actor, move.at(), items));
          return new SandboxIssue(after);
        });
  }

  /** Puts the issue away, or brings it back; its history does not tell of it. */
  SandboxIssue archive(String key, boolean archived) {
    return jdbi.inTransaction(
        handle -> {
          IssueState before = table.lock(key).orElseThrow(() -> missing(key));
          IssueState after = before.archived(archived);
          table.update(after);
          return new SandboxIssue(after);
        });
  }

  void delete(long id) {
    jdbi.useTransaction(handle -> EVERYTHING.forEach(statement -> handle.execute(statement, id)));
  }

  private static List<ChangeItem> storeValues(
      SandboxIssue issue, Map<SandboxCustomField, Object> values) {
    List<ChangeItem> items = new ArrayList<>();
    values.forEach(
        (field, value) -> FieldChanges.update(field, issue, value).ifPresent(items::add));
    return items;
  }

  private static IllegalArgumentException missing(String key) {
    return new IllegalArgumentException("There is no issue " + key + ".");
  }
}
