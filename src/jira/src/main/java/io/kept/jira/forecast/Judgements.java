package io.kept.jira.forecast;

import io.kept.forecast.TightQuotes.Judged;
import io.kept.policy.Kind;
import java.util.List;

/** Promises of a project that ended in a verdict. */
@FunctionalInterface
public interface Judgements {
  /** Those of a kind with the latest promised-by, at most that many, from an indexed column. */
  List<Judged> newest(long projectId, Kind kind, int most);
}
