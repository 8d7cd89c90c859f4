package io.kept.sandbox.workflow;

import io.kept.sandbox.issue.Transition;
import io.kept.sandbox.plugin.WorkflowModule;
import io.kept.sandbox.plugin.WorkflowModule.Kind;
import java.util.HashMap;
import java.util.Map;

/** A module attached to a step, with its arguments. */
public record Rule(long id, Transition step, WorkflowModule module, Map<String, String> arguments) {
  public Kind kind() {
    return module.kind();
  }

  /** The rule as people read it, as HTML. */
  public String html() {
    return module.render("view", arguments);
  }

  /** A worker may write into the map that it is given. */
  Map<String, String> copy() {
    return new HashMap<>(arguments);
  }
}
