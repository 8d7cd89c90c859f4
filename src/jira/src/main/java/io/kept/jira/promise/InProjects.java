package io.kept.jira.promise;

import io.kept.jira.search.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A scope as conditions on the column of the project. */
final class InProjects {
  /** Oracle takes no list that is longer, and SQL Server no more than 2,100 values in all. */
  static final int LONGEST = 1_000;

  private InProjects() {}

  /** What is in the scope meets one of them, and no two. */
  static List<Condition> of(Scope scope) {
    return scope instanceof Scope.Inside inside
        ? lists(inside.projects().stream().sorted().toList())
        : List.of(Condition.NONE);
  }

  private static List<Condition> lists(List<Long> projects) {
    List<Condition> lists = new ArrayList<>();
    for (int from = 0; from < projects.size(); from += LONGEST) {
      lists.add(list(projects.subList(from, Math.min(from + LONGEST, projects.size()))));
    }
    return lists;
  }

  private static Condition list(List<Long> projects) {
    String marks = String.join(", ", Collections.nCopies(projects.size(), "?"));
    return new Condition("PROJECT_ID IN (" + marks + ")", List.copyOf(projects));
  }
}
