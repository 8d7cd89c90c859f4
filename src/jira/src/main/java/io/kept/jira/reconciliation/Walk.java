package io.kept.jira.reconciliation;

import io.kept.promise.Subject;
import java.util.List;
import java.util.Optional;

/** Something that a run goes through, page by page. */
public interface Walk {
  /** What names it in a {@link Place}; at most 40 characters, and no space. */
  String name();

  /** What comes after that place. */
  Page after(Place place, int most);

  /**
   * @param next where to go on; empty at the end of the walk
   */
  record Page(List<Subject> subjects, Optional<Place> next) {}
}
