package io.kept.sandbox.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import io.kept.sandbox.issue.Attempt;
import io.kept.sandbox.issue.Rulebook;
import io.kept.sandbox.issue.StepRefused;
import io.kept.sandbox.issue.Transition;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.permission.SandboxPermissions;
import io.kept.sandbox.plugin.WorkflowModule;
import io.kept.sandbox.plugin.WorkflowModule.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/**
 * The rules attached to the steps; read once, and again after each change. One whose module is gone
 * is not there, as in Jira.
 */
public final class Rules implements Rulebook {
  /** Jira's classic workflow has this condition on the steps that resolve and undo it. */
  private static final Set<Transition> RESOLVING = Set.of(Transition.RESOLVE, Transition.REOPEN);

  private final RuleTable table;
  private final SandboxPermissions permissions;
  private volatile List<WorkflowModule> modules = List.of();
  private volatile List<Rule> all = List.of();

  public Rules(Jdbi jdbi, SandboxPermissions permissions) {
    this.table = new RuleTable(jdbi);
    this.permissions = permissions;
  }

  /** Brings in what the plugin supplies. */
  public void enable(List<WorkflowModule> supplied) {
    modules = List.copyOf(supplied);
    load();
  }

  public List<WorkflowModule> modules() {
    return modules;
  }

  public Optional<WorkflowModule> module(String key) {
    return modules.stream().filter(module -> module.key().equals(key)).findFirst();
  }

  public List<Rule> of(Transition step, Kind kind) {
    return all.stream().filter(rule -> rule.step() == step && rule.kind() == kind).toList();
  }

  public Optional<Rule> byId(long id) {
    return all.stream().filter(rule -> rule.id() == id).findFirst();
  }

  /** Attaches the module to the step, with the arguments that the form means. */
  public void attach(Transition step, WorkflowModule module, Map<String, String[]> form) {
    table.add(step, module.key(), module.arguments(form));
    load();
  }

  public void change(Rule rule, Map<String, String[]> form) {
    table.change(rule.id(), rule.module().arguments(form));
    load();
  }

  public void remove(Rule rule) {
    table.remove(rule.id());
    load();
  }

  @Override
  public boolean allows(Attempt attempt) {
    boolean forbidden =
        RESOLVING.contains(attempt.step())
            && !permissions.has(Permission.RESOLVE_ISSUES, attempt.issue(), attempt.actor());
    return !forbidden && holds(attempt);
  }

  private boolean holds(Attempt attempt) {
    try {
      for (Rule rule : of(attempt.step(), Kind.CONDITION)) {
        Condition condition = (Condition) rule.module().create();
        if (!condition.passesCondition(variables(attempt), rule.copy(), properties())) {
          return false;
        }
      }
      return true;
    } catch (WorkflowException e) {
      throw new IllegalStateException("A condition of " + attempt.step().title() + " failed.", e);
    }
  }

  @Override
  public void check(Attempt attempt) {
    List<String> sentences = new ArrayList<>();
    Map<String, String> byField = new HashMap<>();
    for (Rule rule : of(attempt.step(), Kind.VALIDATOR)) {
      try {
        Validator validator = (Validator) rule.module().create();
        validator.validate(variables(attempt), rule.copy(), properties());
      } catch (InvalidInputException e) {
        add(e, sentences, byField);
      } catch (WorkflowException e) {
        throw new IllegalStateException("A validator of " + attempt.step().title() + " failed.", e);
      }
    }
    if (!sentences.isEmpty() || !byField.isEmpty()) {
      throw new StepRefused(sentences, byField);
    }
  }

  @Override
  public void run(Attempt attempt) {
    try {
      for (Rule rule : of(attempt.step(), Kind.FUNCTION)) {
        FunctionProvider function = (FunctionProvider) rule.module().create();
        function.execute(variables(attempt), rule.copy(), properties());
      }
    } catch (WorkflowException e) {
      throw new IllegalStateException("A function of " + attempt.step().title() + " failed.", e);
    }
  }

  @SuppressWarnings("unchecked") // OSWorkflow is older than generics
  private static void add(
      InvalidInputException refusal, List<String> sentences, Map<String, String> byField) {
    sentences.addAll((List<String>) refusal.getGenericErrors());
    byField.putAll((Map<String, String>) refusal.getErrors());
  }

  /** Of Jira's transient variables, what open plugins are seen to read. */
  private static Map<String, Object> variables(Attempt attempt) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("issue", attempt.issue());
    variables.put("actionId", attempt.step().number());
    return variables;
  }

  private static PropertySet properties() {
    MemoryPropertySet properties = new MemoryPropertySet();
    properties.init(Map.of(), Map.of());
    return properties;
  }

  private void load() {
    all =
        table.all().stream()
            .flatMap(
                row ->
                    module(row.module())
                        .map(module -> new Rule(row.id(), row.step(), module, row.arguments()))
                        .stream())
            .toList();
  }
}
