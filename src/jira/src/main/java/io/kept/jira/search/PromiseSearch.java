package io.kept.jira.search;

import java.util.List;

/** Finds promises by what is asked for, from indexed columns. */
public interface PromiseSearch {
  /**
   * The issues of at most that many of the promises that are asked for, in no order; an issue may
   * come twice.
   */
  List<Long> find(Wanted wanted, Scope scope, int most);

  /**
   * Whether there are more than that many promises of what is asked for; cheaper than finding them.
   */
  boolean isMoreThan(int most, Wanted wanted, Scope scope);
}
