package io.kept.sandbox.page.issue;

import static io.kept.sandbox.permission.Permission.EDIT_ISSUES;

import com.atlassian.jira.web.bean.BulkEditBean;
import io.kept.sandbox.field.FieldErrors;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.DraftIssue;
import io.kept.sandbox.issue.IssueAction;
import io.kept.sandbox.issue.IssueChange;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Gives custom fields of many issues one value each. The issues are those whose {@code bulkedit_}
 * box is ticked, the fields those named as {@code actions}; each issue is a change of its own.
 */
public final class BulkEditPage implements Page {
  private static final String TEMPLATE = "issue/bulkedit";
  private static final String BOX = "bulkedit_";

  private final IssueServices services;
  private final IssueAccess access;
  private final FieldInputs inputs;

  public BulkEditPage(IssueServices services, Directory directory) {
    this.services = services;
    this.access = new IssueAccess(services.issues(), directory.permissions());
    this.inputs = new FieldInputs(services.fields());
  }

  /** What the sandbox tells a field of the bulk edit: nothing. */
  private record Bean() implements BulkEditBean {}

  /** A field's input as HTML, or why it has none: the key of a text, as the field gives it. */
  public record FieldRow(
      String id, String name, String html, Optional<String> unavailable, boolean chosen) {}

  public record View(List<SandboxIssue> issues, List<FieldRow> fields) {}

  @Override
  public Answer get(Visit visit) {
    return editing(visit, issues -> Answer.show(TEMPLATE, view(visit, issues, new FieldErrors())));
  }

  @Override
  public Answer post(Visit visit) {
    return editing(visit, issues -> save(visit, issues));
  }

  private Answer editing(Visit visit, Function<List<SandboxIssue>, Answer> answer) {
    List<SandboxIssue> issues =
        visit.form().keySet().stream()
            .filter(name -> name.matches(BOX + "\\d{1,18}"))
            .map(name -> Long.valueOf(name.substring(BOX.length())))
            .flatMap(id -> access.byId(visit.user(), id).stream())
            .toList();
    if (issues.isEmpty()) {
      return Answer.problem(400, "Choose at least one issue.");
    }
    return issues.stream().allMatch(issue -> access.may(EDIT_ISSUES, visit.user(), issue))
        ? answer.apply(issues)
        : Answer.forbidden("You may not edit all of these issues.");
  }

  private Answer save(Visit visit, List<SandboxIssue> issues) {
    FieldErrors errors = new FieldErrors();
    Map<SandboxCustomField, Object> values =
        inputs.read(visit, errors, field -> isChosen(visit, field) && unavailable(field).isEmpty());
    if (!errors.isEmpty() || values.isEmpty()) {
      return Answer.refuse(TEMPLATE, view(visit, issues, errors));
    }
    IssueChange change = new IssueChange(IssueAction.UPDATED, UnaryOperator.identity(), values);
    issues.forEach(issue -> services.issues().change(visit.user(), issue.getKey(), change));
    return Answer.to("/secure/Dashboard.jspa");
  }

  private View view(Visit visit, List<SandboxIssue> issues, FieldErrors errors) {
    DraftIssue nothing = new DraftIssue(null, visit.user());
    List<FieldRow> rows =
        services.fields().editable().stream()
            .map(
                field ->
                    new FieldRow(
                        field.getId(),
                        field.name(),
                        FieldInputs.show(field, visit, nothing, errors),
                        unavailable(field),
                        isChosen(visit, field)))
            .toList();
    return new View(issues, rows);
  }

  private static Optional<String> unavailable(SandboxCustomField field) {
    return Optional.ofNullable(field.type().availableForBulkEdit(new Bean()));
  }

  private static boolean isChosen(Visit visit, SandboxCustomField field) {
    String[] chosen = visit.form().getOrDefault("actions", new String[0]);
    return Arrays.asList(chosen).contains(field.getId());
  }
}
