package io.kept.sandbox.issue;

/** What an administrator attached to the steps of the workflow. */
public interface Rulebook {
  /** Whether every condition of the step holds; otherwise it is not offered. */
  boolean allows(Attempt attempt);

  /**
   * Asks every validator of the step.
   *
   * @throws StepRefused when one of them refuses what was entered
   */
  void check(Attempt attempt);

  /** Runs the step's post functions, which may set further values on the issue. */
  void run(Attempt attempt);
}
