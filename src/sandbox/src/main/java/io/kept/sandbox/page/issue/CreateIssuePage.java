package io.kept.sandbox.page.issue;

import static io.kept.sandbox.permission.Permission.CREATE_ISSUES;
import static io.kept.sandbox.permission.Permission.EDIT_ISSUES;

import io.kept.sandbox.field.FieldErrors;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.DraftIssue;
import io.kept.sandbox.issue.IssueState.People;
import io.kept.sandbox.issue.NewIssue;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Creates an issue, in the project {@code pid} or the first one possible. A customer can fill in
 * the words; assignee and custom fields are for agents.
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

  /** The project of the new issue, and those where it could be as well. */
  public record Place(SandboxProject project, List<SandboxProject> others) {}

  /** {@code inputs} are the custom fields' HTML. */
  public record View(
      Place place,
      IssueForm form,
      String reporter,
      Choices choices,
      List<String> inputs,
      Map<String, String> errors) {}

  @Override
  public Answer get(Visit visit) {
    return in(visit, place -> show(visit, place));
  }

  @Override
  public Answer post(Visit visit) {
    return in(visit, place -> create(visit, place));
  }

  private Answer in(Visit visit, Function<Place, Answer> answer) {
    List<SandboxProject> possible =
        directory.projects().all().stream()
            .filter(project -> may(CREATE_ISSUES, visit, project))
            .toList();
    return possible.stream()
        .filter(project -> visit.number("pid").map(project.id()::equals).orElse(true))
        .findFirst()
        .map(project -> answer.apply(new Place(project, others(possible, project))))
        .orElseGet(() -> Answer.forbidden("You may not create an issue there."));
  }

  private Answer show(Visit visit, Place place) {
    return Answer.show(TEMPLATE, view(visit, place, IssueForm.of(visit), new FieldErrors()));
  }

  private Answer create(Visit visit, Place place) {
    SandboxProject project = place.project();
    FieldErrors errors = new FieldErrors();
    IssueForm form = IssueForm.of(visit);
    form.check(directory.permissions().assignable(project), errors);
    boolean agent = may(EDIT_ISSUES, visit, project);
    var values = agent ? inputs.read(visit, errors) : Map.<SandboxCustomField, Object>of();
    if (!errors.isEmpty()) {
      return Answer.refuse(TEMPLATE, view(visit, place, form, errors));
    }
    People people = new People(reporter(visit, project), assignee(visit, project, form));
    NewIssue wanted = new NewIssue(project, form.wording(), people, filled(values));
    SandboxIssue issue = services.issues().create(visit.user(), wanted);
    return Answer.to("/browse/" + issue.getKey());
  }

  private View view(Visit visit, Place place, IssueForm form, FieldErrors errors) {
    SandboxProject project = place.project();
    boolean agent = may(EDIT_ISSUES, visit, project);
    SandboxUser reporter = reporter(visit, project);
    List<SandboxUser> assignable = directory.permissions().assignable(project);
    return new View(
        place,
        form,
        reporter.name(),
        new Choices(agent, directory.users().all(), assignable),
        agent ? inputs.show(visit, new DraftIssue(project, reporter), errors) : List.of(),
        errors.byField());
  }

  private boolean may(Permission permission, Visit visit, SandboxProject project) {
    return directory.permissions().has(permission, project, visit.user());
  }

  private SandboxUser reporter(Visit visit, SandboxProject project) {
    return visit
        .parameter("reporter")
        .filter(name -> may(EDIT_ISSUES, visit, project))
        .flatMap(directory.users()::byName)
        .orElse(visit.user());
  }

  private Optional<SandboxUser> assignee(Visit visit, SandboxProject project, IssueForm form) {
    return may(EDIT_ISSUES, visit, project)
        ? form.assignee(directory.permissions().assignable(project))
        : Optional.empty();
  }

  private static List<SandboxProject> others(List<SandboxProject> all, SandboxProject project) {
    return all.stream().filter(other -> !other.equals(project)).toList();
  }

  private static Map<SandboxCustomField, Object> filled(Map<SandboxCustomField, Object> values) {
    Map<SandboxCustomField, Object> filled = new HashMap<>(values);
    filled.values().removeIf(Objects::isNull);
    return filled;
  }
}
