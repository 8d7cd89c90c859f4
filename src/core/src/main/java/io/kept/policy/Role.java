package io.kept.policy;

/** Who may do something; the edge asks the host who that is. */
public sealed interface Role {

  /** Whoever may edit the issue. */
  record Editors() implements Role {}

  /** Whoever may administer the project. */
  record Administrators() implements Role {}

  /**
   * Whoever has the role of this name in the project.
   *
   * @param name as the host spells it
   */
  record Named(String name) implements Role {

    /**
     * @throws IllegalArgumentException when the name is blank
     */
    public Named {
      name = name.strip();
      if (name.isEmpty()) {
        throw new IllegalArgumentException("A role needs a name.");
      }
    }
  }
}
