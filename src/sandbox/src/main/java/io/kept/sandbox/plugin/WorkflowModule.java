package io.kept.sandbox.plugin;

import java.util.Map;

/** Something that the plugin supplies to be attached to a step of the workflow. */
public interface WorkflowModule {
  /** What it is attached as. */
  enum Kind {
    CONDITION("workflow-condition", "Conditions"),
    VALIDATOR("workflow-validator", "Validators"),
    FUNCTION("workflow-function", "Post functions");

    private final String element;
    private final String title;

    Kind(String element, String title) {
      this.element = element;
      this.title = title;
    }

    /** The name of its element in the descriptor. */
    String element() {
      return element;
    }

    /** The child element that names the class which does the work. */
    String classElement() {
      return element.substring("workflow-".length()) + "-class";
    }

    public String title() {
      return title;
    }
  }

  Kind kind();

  /** The complete module key. */
  String key();

  String name();

  String description();

  /** The arguments that a form of the configuration means. */
  Map<String, String> arguments(Map<String, String[]> form);

  /** The configuration as HTML: {@code view}, {@code input-parameters} or {@code edit-parameters}. */
  String render(String view, Map<String, String> arguments);

  /** A new condition, validator or function of OSWorkflow's. */
  Object create();
}
