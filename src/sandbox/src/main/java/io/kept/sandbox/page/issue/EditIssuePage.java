package io.kept.sandbox.page.issue;

import static io.kept.sandbox.permission.Permission.EDIT_ISSUES;

import io.kept.sandbox.field.FieldErrors;
import io.kept.sandbox.issue.IssueAction;
import io.kept.sandbox.issue.IssueChange;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Map;

/** Changes an issue's fields. */
public final class EditIssuePage implements Page {
  private static final String TEMPLATE = "issue/edit";

  private final IssueServices services;
  private final Directory directory;
  private final IssueAccess access;
  private final FieldInputs inputs;

  public EditIssuePage(IssueServices services, Directory directory) {
    this.services = services;
    this.directory = directory;
    this.access = new IssueAccess(services.issues(), directory.permissions());
    this.inputs = new FieldInputs(services.fields());
  }

  /** {@code inputs} are the custom fields' HTML. */
  public record View(
      SandboxIssue issue,
      IssueForm form,
      List<SandboxUser> assignable,
      List<String> inputs,
      Map<String, String> errors) {}

  @Override
  public Answer get(Visit visit) {
    return access.doing(EDIT_ISSUES, visit, issue -> ask(visit, issue));
  }

  @Override
  public Answer post(Visit visit) {
    return access.doing(EDIT_ISSUES, visit, issue -> save(visit, issue));
  }

  private Answer ask(Visit visit, SandboxIssue issue) {
    var state = issue.state();
    IssueForm form = IssueForm.of(state.wording(), state.people().assignee());
    return Answer.show(TEMPLATE, view(visit, issue, form, new FieldErrors()));
  }

  private Answer save(Visit visit, SandboxIssue issue) {
    FieldErrors errors = new FieldErrors();
    IssueForm form = IssueForm.of(visit);
    List<SandboxUser> assignable = assignable(issue);
    form.check(assignable, errors);
    var values = inputs.read(visit, errors);
    if (!errors.isEmpty()) {
      return Answer.refuse(TEMPLATE, view(visit, issue, form, errors));
    }
    IssueChange change =
        new IssueChange(
            IssueAction.UPDATED,
            state -> state.with(form.wording()).assignedTo(form.assignee(assignable)),
            values);
    services.issues().change(visit.user(), issue.getKey(), change);
    return Answer.to("/browse/" + issue.getKey());
  }

  private List<SandboxUser> assignable(SandboxIssue issue) {
    return directory.permissions().assignable(issue.getProjectObject());
  }

  private View view(Visit visit, SandboxIssue issue, IssueForm form, FieldErrors errors) {
    return new View(
        issue,
        form,
        assignable(issue),
        inputs.show(visit, issue, errors),
        errors.byField());
  }
}
