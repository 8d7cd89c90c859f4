package io.kept.sandbox.page.bench;

import static java.util.stream.Collectors.toMap;

import io.kept.sandbox.issue.Transition;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.plugin.WorkflowModule;
import io.kept.sandbox.plugin.WorkflowModule.Kind;
import io.kept.sandbox.user.Role;
import io.kept.sandbox.workflow.Rule;
import io.kept.sandbox.workflow.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where the administrator attaches what the plugin supplies to the steps of the workflow. A {@code
 * module} is attached to a {@code step}; a {@code rule} that is there is edited, or with {@code
 * remove} taken off.
 */
public final class WorkflowRulesPage implements Page {
  private static final String ADDRESS = "/sandbox/workflow";

  private final Rules rules;

  public WorkflowRulesPage(Rules rules) {
    this.rules = rules;
  }

  /** What is attached to a step as conditions, as validators or as functions. */
  public record Group(String title, List<Rule> rules) {}

  public record StepView(Transition step, List<Group> groups) {}

  public record View(List<StepView> steps, List<WorkflowModule> modules) {}

  /** The configuration of a rule; {@code rule} is empty for a new one. */
  public record Form(
      Transition step,
      WorkflowModule module,
      Optional<Rule> rule,
      String html,
      Optional<String> error) {
    /** With what was typed, as if it were stored: arguments are named as their inputs. */
    Form refused(String sentence, Map<String, String> typed) {
      String kept = module.render("edit-parameters", typed);
      return new Form(step, module, rule, kept, Optional.of(sentence));
    }
  }

  @Override
  public Answer get(Visit visit) {
    return ifAdministrator(
        visit,
        () ->
            editing(visit)
                .or(() -> adding(visit))
                .<Answer>map(form -> Answer.show("bench/rule", form))
                .orElseGet(() -> Answer.show("bench/workflow", view())));
  }

  @Override
  public Answer post(Visit visit) {
    return ifAdministrator(
        visit,
        () ->
            editing(visit)
                .map(form -> orRefused(visit, form, () -> change(visit, form.rule().orElseThrow())))
                .or(
                    () ->
                        adding(visit)
                            .map(form -> orRefused(visit, form, () -> attach(visit, form))))
                .orElseGet(() -> Answer.problem(400, "Say which module, and at which step.")));
  }

  /** A module says by an exception that it cannot work with what was typed. */
  private static Answer orRefused(Visit visit, Form form, Supplier<Answer> answer) {
    try {
      return answer.get();
    } catch (IllegalArgumentException e) {
      return Answer.refuse("bench/rule", form.refused(e.getMessage(), typed(visit)));
    }
  }

  private static Map<String, String> typed(Visit visit) {
    return visit.form().entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> String.join(" ", entry.getValue())));
  }

  private Answer change(Visit visit, Rule rule) {
    if (visit.parameter("remove").isPresent()) {
      rules.remove(rule);
    } else {
      rules.change(rule, visit.form());
    }
    return Answer.to(ADDRESS);
  }

  private Answer attach(Visit visit, Form form) {
    rules.attach(form.step(), form.module(), visit.form());
    return Answer.to(ADDRESS);
  }

  private Optional<Form> editing(Visit visit) {
    return visit
        .number("rule")
        .flatMap(rules::byId)
        .map(rule -> form(rule.step(), rule.module(), Optional.of(rule)));
  }

  private Optional<Form> adding(Visit visit) {
    return visit
        .number("step")
        .flatMap(number -> Transition.numbered(number.intValue()))
        .flatMap(
            step ->
                visit
                    .parameter("module")
                    .flatMap(rules::module)
                    .map(module -> form(step, module, Optional.empty())));
  }

  private static Form form(Transition step, WorkflowModule module, Optional<Rule> rule) {
    String html =
        rule.map(it -> module.render("edit-parameters", it.arguments()))
            .orElseGet(() -> module.render("input-parameters", Map.of()));
    return new Form(step, module, rule, html, Optional.empty());
  }

  private View view() {
    List<StepView> steps =
        Stream.of(Transition.values()).map(step -> new StepView(step, groups(step))).toList();
    return new View(steps, rules.modules());
  }

  private List<Group> groups(Transition step) {
    return Stream.of(Kind.values())
        .map(kind -> new Group(kind.title(), rules.of(step, kind)))
        .toList();
  }

  private static Answer ifAdministrator(Visit visit, Supplier<Answer> answer) {
    return visit.user().role() == Role.ADMINISTRATOR
        ? answer.get()
        : Answer.forbidden("Only the administrator may change the workflow.");
  }
}
