package io.kept.sandbox.fill;

/**
 * How many promises, and among whom.
 *
 * @param ended those that were kept, broken or withdrawn in the two years before now
 * @param open those that nobody has kept or broken yet
 * @param projects busy and quiet ones: half of all promises are made in a quarter of them
 * @param agents shared out evenly among the projects
 */
public record Size(int ended, int open, int projects, int agents) {

  /** 200 projects and 5,000 agents. */
  public static Size of(int ended, int open) {
    return new Size(ended, open, 200, 5_000);
  }

  int promises() {
    return ended + open;
  }

  int team() {
    return agents / projects;
  }
}
