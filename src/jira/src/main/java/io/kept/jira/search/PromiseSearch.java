package io.kept.jira.search;

import java.util.List;

/** Finds promises by what is asked for, from indexed columns. */
public interface PromiseSearch {
  /** A promise's issue, and the project that it was in when it was promised. */
  record Hit(long issueId, long projectId) {}

  /** At most that many of the promises that are asked for, in no order; an issue may come twice. */
  List<Hit> find(Wanted wanted, int most);
}
