package io.kept.jira.reconciliation;

import java.util.List;

/** The runs of this cluster. */
public interface Runs {
  /** The latest first; one that is under way is the latest. */
  List<Run> latest(int most);

  void begin(Run run);

  /** Keeps how far the latest run has come. */
  void keep(Run run);
}
