package io.kept.jira.promise;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.forecast.TightQuotes.Judged;
import io.kept.jira.forecast.Judgements;
import io.kept.policy.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.Query;

/** Verdicts in ActiveObjects, read as far as a forecast asks. */
public final class AoJudgements implements Judgements {
  private final ActiveObjects ao;

  public AoJudgements(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public List<Judged> newest(long projectId, Kind kind, int most) {
    Query query =
        Query.select("ID, SAID_AT, PROMISED_BY, STATE")
            .where(
                "PROJECT_ID = ? AND KIND = ? AND (STATE = ? OR STATE = ?)",
                projectId,
                kind.name(),
                PromiseRows.KEPT,
                PromiseRows.BROKEN)
            .order("PROMISED_BY DESC")
            .limit(most);
    List<Judged> judged = new ArrayList<>();
    ao.stream(PromiseRow.class, query, row -> judged.add(judged(row)));
    return judged;
  }

  private static Judged judged(PromiseRow row) {
    Duration length = Duration.ofMillis(row.getPromisedBy() - row.getSaidAt());
    return new Judged(length, PromiseRows.KEPT.equals(row.getState()));
  }
}
