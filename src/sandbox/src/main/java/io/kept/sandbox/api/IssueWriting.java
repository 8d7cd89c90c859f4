package io.kept.sandbox.api;

import static io.kept.sandbox.permission.Permission.CREATE_ISSUES;
import static io.kept.sandbox.permission.Permission.EDIT_ISSUES;

import com.fasterxml.jackson.databind.JsonNode;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.IssueAction;
import io.kept.sandbox.issue.IssueChange;
import io.kept.sandbox.issue.IssueState.People;
import io.kept.sandbox.issue.IssueState.Wording;
import io.kept.sandbox.issue.NewIssue;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Creates and edits issues from what a client sent, or refuses with everything that is wrong. */
final class IssueWriting {
  private static final int LONGEST_SUMMARY = 255;

  private final Access access;
  private final CustomFieldSetting setting;

  IssueWriting(Access access, CustomFieldSetting setting) {
    this.access = access;
    this.setting = setting;
  }

  SandboxIssue create(Sent sent) {
    SandboxProject project = project(sent.value(SystemField.PROJECT));
    checkType(sent);
    Wording wording = wording(sent, new Wording("", ""));
    checkSummary(wording, sent);
    Optional<SandboxUser> assignee = assignee(sent, project);
    SandboxUser reporter = reporter(sent);
    boolean agent = access.may(EDIT_ISSUES, project);
    if (!agent) {
      sent.fields().keySet().stream().filter(IssueWriting::isForAgents).forEach(sent::refuse);
    }
    if (!sent.comments().isEmpty()) {
      sent.refuse(SystemField.COMMENT.id());
    }
    Map<SandboxCustomField, Object> values = agent ? values(sent, null) : Map.of();
    refuseUnless(sent, SystemField.PROJECT, SystemField.ISSUE_TYPE, SystemField.REPORTER);
    Map<SandboxCustomField, Object> filled = new HashMap<>(values);
    filled.values().removeIf(Objects::isNull);
    People people = new People(reporter, assignee);
    NewIssue wanted = new NewIssue(project, wording, people, filled);
    return access.host().services().issues().create(access.me(), wanted);
  }

  void edit(SandboxIssue issue, Sent sent) {
    Wording wording = wording(sent, issue.state().wording());
    checkSummary(wording, sent);
    Optional<SandboxUser> assignee =
        sent.has(SystemField.ASSIGNEE)
            ? assignee(sent, issue.state().identity().project())
            : issue.state().people().assignee();
    Map<SandboxCustomField, Object> values = values(sent, issue);
    refuseUnless(sent);
    IssueChange change =
        new IssueChange(
            IssueAction.UPDATED, state -> state.with(wording).assignedTo(assignee), values);
    access.host().services().issues().change(access.me(), issue.getKey(), change);
  }

  /** The custom fields that were sent, null for one that was emptied. */
  Map<SandboxCustomField, Object> values(Sent sent, SandboxIssue issue) {
    Map<SandboxCustomField, Object> values = new HashMap<>();
    for (SandboxCustomField field : access.host().services().fields().editable()) {
      JsonNode value = sent.fields().get(field.getId());
      if (value != null) {
        setting.read(new CustomFieldSetting.Setting(field, value, sent.errors()), issue, values);
      }
    }
    return values;
  }

  /** Refuses fields that nobody can set, and then whatever is wrong. */
  void refuseUnless(Sent sent, SystemField... others) {
    List<SystemField> more = List.of(others);
    sent.fields().keySet().stream()
        .filter(id -> !isKnown(id) && more.stream().noneMatch(field -> field.id().equals(id)))
        .filter(id -> !sent.errors().has(id))
        .forEach(sent::refuse);
    if (!sent.errors().isEmpty()) {
      throw Refusal.of(sent.errors());
    }
  }

  /** The one who can have issues there; none for null, or a name that is unknown to nobody. */
  Optional<SandboxUser> assignable(String name, SandboxProject project) {
    return access.host().directory().permissions().assignable(project).stream()
        .filter(user -> user.name().equals(name))
        .findFirst();
  }

  private SandboxProject project(JsonNode json) {
    String idOrKey = json.path("id").asText(json.path("key").asText());
    return access.projects().stream()
        .filter(project -> List.of(project.key(), project.id().toString()).contains(idOrKey))
        .filter(project -> access.may(CREATE_ISSUES, project))
        .findFirst()
        .orElseThrow(() -> Refusal.field("project", "valid project is required"));
  }

  private static void checkType(Sent sent) {
    JsonNode type = sent.value(SystemField.ISSUE_TYPE);
    boolean known =
        type.path("id").asText().equals(Constants.ISSUE_TYPE_ID)
            || type.path("name").asText().equals(Constants.ISSUE_TYPE);
    if (!known) {
      sent.errors().addError(SystemField.ISSUE_TYPE.id(), "valid issue type is required");
    }
  }

  private static Wording wording(Sent sent, Wording before) {
    return new Wording(
        text(sent, SystemField.SUMMARY, before.summary()),
        text(sent, SystemField.DESCRIPTION, before.description()));
  }

  private static String text(Sent sent, SystemField field, String before) {
    JsonNode value = sent.value(field);
    if (value.isContainerNode()) {
      sent.errors().addError(field.id(), "Operation value must be a string");
    }
    return sent.has(field) ? value.asText() : before;
  }

  private static void checkSummary(Wording wording, Sent sent) {
    String summary = wording.summary();
    String id = SystemField.SUMMARY.id();
    if (summary.isBlank()) {
      sent.errors().addError(id, "You must specify a summary of the issue.");
    } else if (summary.length() > LONGEST_SUMMARY) {
      sent.errors().addError(id, "Summary must be less than 255 characters.");
    } else if (summary.contains("\n")) {
      sent.errors().addError(id, "The summary is invalid because it contains newline characters.");
    }
  }

  private Optional<SandboxUser> assignee(Sent sent, SandboxProject project) {
    JsonNode name = sent.value(SystemField.ASSIGNEE).path("name");
    Optional<SandboxUser> user = assignable(name.asText(), project);
    if (user.isEmpty() && !name.asText().isEmpty() && !name.isNull()) {
      String message = "User '" + name.asText() + "' cannot be assigned issues.";
      sent.errors().addError(SystemField.ASSIGNEE.id(), message);
    }
    return user;
  }

  private SandboxUser reporter(Sent sent) {
    if (!sent.has(SystemField.REPORTER)) {
      return access.me();
    }
    String name = sent.value(SystemField.REPORTER).path("name").asText();
    Optional<SandboxUser> user = access.host().directory().users().byName(name);
    if (user.isEmpty()) {
      sent.errors().addError(SystemField.REPORTER.id(), "The reporter specified is not a user.");
    }
    return user.orElseGet(access::me);
  }

  private boolean isKnown(String id) {
    return List.of("summary", "description", "assignee").contains(id)
        || access.host().services().fields().editable().stream()
            .anyMatch(field -> field.getId().equals(id));
  }

  private static boolean isForAgents(String id) {
    return List.of("assignee", "reporter").contains(id) || id.startsWith("customfield_");
  }
}
