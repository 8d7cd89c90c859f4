package io.kept.sandbox.page.issue;

import static io.kept.sandbox.permission.Permission.TRANSITION_ISSUES;

import io.kept.sandbox.comment.Visibility;
import io.kept.sandbox.field.FieldErrors;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.Issues.Entered;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.issue.StepRefused;
import io.kept.sandbox.issue.Transition;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes an issue one step on in the workflow; {@code action} is the step's number. The step's
 * screen has the custom fields and a comment; a form without them takes the step as it is, and comes
 * to the screen only if a validator asks for something.
 */
public final class TransitionPage implements Page {
  private static final String TEMPLATE = "issue/transition";

  private final IssueServices services;
  private final IssueAccess access;
  private final FieldInputs inputs;

  public TransitionPage(IssueServices services, Directory directory) {
    this.services = services;
    this.access = new IssueAccess(services.issues(), directory.permissions());
    this.inputs = new FieldInputs(services.fields());
  }

  /** What was refused: of the whole step, and by field. */
  public record Refusal(List<String> sentences, Map<String, String> byField) {}

  /** {@code inputs} are the custom fields' HTML. */
  public record View(
      SandboxIssue issue,
      Transition step,
      List<String> inputs,
      String comment,
      boolean internal,
      Refusal refusal) {}

  @Override
  public Answer get(Visit visit) {
    return stepping(
        visit,
        (issue, step) ->
            Answer.show(TEMPLATE, view(visit, issue, step, List.of(), new FieldErrors())));
  }

  @Override
  public Answer post(Visit visit) {
    return stepping(visit, (issue, step) -> step(visit, issue, step));
  }

  private interface Stepping {
    Answer on(SandboxIssue issue, Transition step);
  }

  private Answer stepping(Visit visit, Stepping answer) {
    return access.doing(
        TRANSITION_ISSUES,
        visit,
        issue ->
            visit
                .number("action")
                .flatMap(number -> Transition.numbered(number.intValue()))
                .map(step -> answer.on(issue, step))
                .orElseGet(() -> Answer.problem(400, "The workflow has no such step.")));
  }

  private Answer step(Visit visit, SandboxIssue issue, Transition step) {
    FieldErrors errors = new FieldErrors();
    Map<SandboxCustomField, Object> values = inputs.read(visit, errors);
    CommentForm comment = CommentForm.of(visit);
    if (!comment.isEmpty()) {
      var refusal = comment.refusal(services.comments(), visit.user(), issue);
      if (refusal.isPresent()) {
        return refusal.get();
      }
    }
    if (!errors.isEmpty()) {
      return Answer.refuse(TEMPLATE, view(visit, issue, step, List.of(), errors));
    }
    try {
      Entered entered = new Entered(values, saying(visit, comment));
      services.issues().transition(visit.user(), issue.getKey(), step, entered);
      return Answer.to("/browse/" + issue.getKey());
    } catch (StepRefused e) {
      e.byField().forEach(errors::addError);
      return Answer.refuse(TEMPLATE, view(visit, issue, step, e.sentences(), errors));
    } catch (IllegalArgumentException e) {
      return Answer.problem(409, e.getMessage());
    }
  }

  /** The comment is part of the step, which is told as a whole. */
  private Consumer<SandboxIssue> saying(Visit visit, CommentForm comment) {
    return issue -> {
      if (!comment.isEmpty()) {
        services.comments().addQuietly(visit.user(), issue, comment.said());
      }
    };
  }

  private View view(
      Visit visit,
      SandboxIssue issue,
      Transition step,
      List<String> sentences,
      FieldErrors errors) {
    boolean internal = services.comments().mayRead(visit.user(), Visibility.INTERNAL, issue);
    return new View(
        issue,
        step,
        inputs.show(visit, issue, errors),
        visit.text("comment"),
        internal,
        new Refusal(sentences, errors.byField()));
  }
}
