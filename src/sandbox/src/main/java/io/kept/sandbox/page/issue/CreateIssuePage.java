package io.kept.sandbox.page.issue;

import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;

import io.kept.sandbox.field.FieldErrors;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.DraftIssue;
import io.kept.sandbox.issue.IssueState.People;
import io.kept.sandbox.issue.NewIssue;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Creates an issue. A customer can fill in the words; assignee and custom fields are for agents.
 */
public final class CreateIssuePage implements Page {
  private static final String TEMPLATE = "issue/create";

  private final IssueServices services;
  private final Directory directory;
  private final FieldInputs inputs;

  public CreateIssuePage(IssueServices services, Directory directory) {
    this.services = services;
    this.directory = directory;
    this.inputs = new FieldInputs(services.fields());
  }

  /** {@code agent} says whether the visitor may fill in everything. */
  public record Choices(boolean agent, List<SandboxUser> reporters, List<SandboxUser> assignable) {}

  /** {@code inputs} are the custom fields' HTML. */
  public record View(
      SandboxProject project,
      IssueForm form,
      String reporter,
      Choices choices,
      List<String> inputs,
      Map<String, String> errors) {}

  @Override
  public Answer get(Visit visit) {
    return Answer.show(TEMPLATE, view(visit, IssueForm.of(visit), new FieldErrors()));
  }

  @Override
  public Answer post(Visit visit) {
    FieldErrors errors = new FieldErrors();
    IssueForm form = IssueForm.of(visit);
    form.check(directory.users(), errors);
    var values = isAgent(visit) ? inputs.read(visit, errors) : Map.<SandboxCustomField, Object>of();
    if (!errors.isEmpty()) {
      return Answer.refuse(TEMPLATE, view(visit, form, errors));
    }
    People people = new People(reporter(visit), assignee(visit, form));
    NewIssue wanted = new NewIssue(project(), form.wording(), people, filled(values));
    SandboxIssue issue = services.issues().create(visit.user(), wanted);
    return Answer.to("/browse/" + issue.getKey());
  }

  private View view(Visit visit, IssueForm form, FieldErrors errors) {
    boolean agent = isAgent(visit);
    DraftIssue draft = new DraftIssue(project(), reporter(visit));
    return new View(
        project(),
        form,
        reporter(visit).name(),
        new Choices(agent, directory.users().all(), directory.users().assignable()),
        agent ? inputs.show(visit, draft, errors) : List.of(),
        errors.byField());
  }

  private SandboxProject project() {
    return directory.projects().all().get(0);
  }

  private boolean isAgent(Visit visit) {
    return directory.permissions().hasPermission(EDIT_ISSUES, project(), visit.user());
  }

  private SandboxUser reporter(Visit visit) {
    return visit
        .parameter("reporter")
        .filter(name -> isAgent(visit))
        .flatMap(directory.users()::byName)
        .orElse(visit.user());
  }

  private Optional<SandboxUser> assignee(Visit visit, IssueForm form) {
    return isAgent(visit) ? form.assignee(directory.users()) : Optional.empty();
  }

  private static Map<SandboxCustomField, Object> filled(Map<SandboxCustomField, Object> values) {
    Map<SandboxCustomField, Object> filled = new HashMap<>(values);
    filled.values().removeIf(Objects::isNull);
    return filled;
  }
}
