package io.kept.jira.promise;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.search.PromiseSearch;
import io.kept.jira.search.TimeSpan;
import io.kept.jira.search.Wanted;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.Query;

/** Finds promises in ActiveObjects; every question begins with an indexed column. */
public final class AoPromiseSearch implements PromiseSearch {
  private static final String IN_SPAN = " AND PROMISED_BY >= ? AND PROMISED_BY < ?";

  private final ActiveObjects ao;

  public AoPromiseSearch(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public List<Hit> find(Wanted wanted, int most) {
    if (wanted instanceof Wanted.Lapsed lapsed) {
      List<Hit> hits = new ArrayList<>(hits(past(lapsed), most));
      hits.addAll(hits(brokenAndNotDone(), most - hits.size()));
      return hits;
    }
    return hits(query(wanted), most);
  }

  private List<Hit> hits(Query query, int most) {
    List<Hit> hits = new ArrayList<>();
    if (most > 0) {
      ao.stream(
          PromiseRow.class,
          query.limit(most),
          row -> hits.add(new Hit(row.getIssueId(), row.getProjectId())));
    }
    return hits;
  }

  private static Query query(Wanted wanted) {
    if (wanted instanceof Wanted.AtRisk risk) {
      return where(
          "STATE = ? AND PROMISED_BY >= ? AND (WARNED = ? OR NEXT_LOOK <= ?)",
          PromiseRows.OPEN,
          wholeSecond(risk.now()),
          true,
          Column.of(risk.now()));
    } else if (wanted instanceof Wanted.OnHold) {
      return where("STATE = ?", PromiseRows.ON_HOLD);
    } else if (wanted instanceof Wanted.Kept kept) {
      return spanned("STATE = ?", PromiseRows.KEPT, kept.promisedBy());
    } else if (wanted instanceof Wanted.Broken broken) {
      return spanned("STATE = ?", PromiseRows.BROKEN, broken.promisedBy());
    } else if (wanted instanceof Wanted.Due due) {
      return where(
          "STATE = ? AND PROMISED_BY >= ? AND PROMISED_BY <= ?",
          PromiseRows.OPEN,
          wholeSecond(due.now()),
          Column.of(due.until()));
    } else if (wanted instanceof Wanted.SaidBy said) {
      return spanned("MAKER = ?", said.maker().key(), said.promisedBy());
    } else if (wanted instanceof Wanted.Renegotiated again) {
      // Not "> 1": for that H2 would go through all that were said once.
      return spanned("TRY_NUMBER >= ?", 2, again.promisedBy());
    }
    throw new IllegalArgumentException("No such question: " + wanted);
  }

  /** Lapsed, but the watch has not come to it yet. */
  private static Query past(Wanted.Lapsed lapsed) {
    return where("STATE = ? AND PROMISED_BY < ?", PromiseRows.OPEN, wholeSecond(lapsed.now()));
  }

  private static Query brokenAndNotDone() {
    return where(
        "STATE = ? AND FULFILLED_AT IS NULL AND SUPERSEDED = ?", PromiseRows.BROKEN, false);
  }

  private static Query spanned(String first, Object value, TimeSpan span) {
    return where(first + IN_SPAN, value, Column.of(span.from()), Column.of(span.until()));
  }

  private static Query where(String condition, Object... values) {
    return Query.select("ID, ISSUE_ID, PROJECT_ID").where(condition, values);
  }

  /** A promise by 12:00:00 is still in time half a second later. */
  private static long wholeSecond(Instant now) {
    return Column.of(now.truncatedTo(ChronoUnit.SECONDS));
  }
}
