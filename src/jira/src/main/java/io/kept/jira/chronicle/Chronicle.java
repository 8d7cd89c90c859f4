package io.kept.jira.chronicle;

import io.kept.promise.Promise;
import java.util.List;

/** All that was ever promised about an issue, in whatever project it was. */
public interface Chronicle {
  /** The newest first, from the given number of them on. */
  List<Promise> about(long issueId, int from, int most);

  int count(long issueId);
}
