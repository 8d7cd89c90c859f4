package io.kept.sandbox.api;

import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.IssueState;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.issue.LayoutItem;
import io.kept.sandbox.user.SandboxUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes issues as JSON. */
final class IssueJson {
  private final Access access;
  private final Links links;
  private final CommentJson.Writer comments;

  IssueJson(Access access, Links links, CommentJson.Writer comments) {
    this.access = access;
    this.links = links;
    this.comments = comments;
  }

  /** {@code changelog} is there for callers who asked for it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Bean(
      String expand,
      String id,
      String self,
      String key,
      Map<String, Object> fields,
      ChangelogJson changelog) {}

  /** Which parts of an issue a client wants to see. */
  record Wanted(FieldChoice fields, boolean changelog) {
    static Wanted of(FieldChoice fields, List<String> expand) {
      return new Wanted(fields, expand.stream().anyMatch(part -> part.contains("changelog")));
    }
  }

  /** An issue as others refer to it. */
  record Reference(String id, String key, String self) {}

  Reference refer(SandboxIssue issue) {
    return new Reference(
        issue.getId().toString(), issue.getKey(), links.to("issue", issue.getId()));
  }

  Bean write(SandboxIssue issue, Wanted wanted) {
    FieldChoice choice = wanted.fields();
    Reference it = refer(issue);
    Map<String, Object> fields = new LinkedHashMap<>();
    for (SystemField field : SystemField.values()) {
      if (field != SystemField.ISSUE_KEY && choice.has(field.id(), field.isNavigable())) {
        fields.put(field.id(), value(field, issue));
      }
    }
    for (SandboxCustomField field : access.host().services().fields().all()) {
      if (choice.has(field.getId(), true)) {
        fields.put(field.getId(), value(field, issue));
      }
    }
    ChangelogJson changelog = wanted.changelog() ? changelog(issue) : null;
    return new Bean("changelog", it.id(), it.self(), it.key(), fields, changelog);
  }

  private ChangelogJson changelog(SandboxIssue issue) {
    var services = access.host().services();
    List<String> custom = services.fields().all().stream().map(SandboxCustomField::name).toList();
    return ChangelogJson.of(services.history().of(issue.getId()), custom, links);
  }

  private Object value(SystemField field, SandboxIssue issue) {
    IssueState state = issue.state();
    return switch (field) {
      case ISSUE_KEY -> issue.getKey();
      case SUMMARY -> state.wording().summary();
      case DESCRIPTION -> emptyToNull(state.wording().description());
      case ISSUE_TYPE -> Constants.issueType(links);
      case PROJECT -> ProjectJson.of(state.identity().project(), links);
      case STATUS -> Constants.status(state.status(), links);
      case RESOLUTION ->
          state.times().resolved().map(at -> Constants.resolution(links)).orElse(null);
      case RESOLVED -> state.times().resolved().map(JiraTimes::write).orElse(null);
      case REPORTER -> UserJson.of(state.people().reporter(), links);
      case ASSIGNEE -> person(state.people().assignee());
      case CREATED -> JiraTimes.write(state.times().created());
      case UPDATED -> JiraTimes.write(state.times().updated());
      case COMMENT -> comments(issue);
    };
  }

  /** Null for a type that is not made for REST, as in Jira. */
  private static Object value(SandboxCustomField field, SandboxIssue issue) {
    Object type = field.type();
    return type instanceof RestAwareCustomFieldType aware
        ? aware.getJsonFromIssue(field, issue, false, new LayoutItem()).getStandardData().getData()
        : null;
  }

  private CommentJson.Page comments(SandboxIssue issue) {
    List<CommentJson> all =
        access.comments(issue).stream()
            .map(comment -> comments.write(issue.getId(), comment))
            .toList();
    return new CommentJson.Page(all, all.size(), all.size(), 0);
  }

  private UserJson person(Optional<SandboxUser> user) {
    return user.map(known -> UserJson.of(known, links)).orElse(null);
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
