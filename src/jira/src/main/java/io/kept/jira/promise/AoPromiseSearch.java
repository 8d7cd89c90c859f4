package io.kept.jira.promise;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.search.PromiseSearch;
import io.kept.jira.search.Scope;
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
  public List<Long> find(Wanted wanted, Scope scope, int most) {
    List<Long> issues = new ArrayList<>();
    for (Condition projects : InProjects.of(scope)) {
      for (Condition condition : conditions(wanted)) {
        add(condition.and(projects), most, issues);
      }
    }
    return issues;
  }

  @Override
  public boolean isMoreThan(int most, Wanted wanted, Scope scope) {
    int left = most;
    for (Condition projects : InProjects.of(scope)) {
      for (Condition condition : conditions(wanted)) {
        if (isMoreThan(left, condition.and(projects))) {
          return true;
        }
        left -= ao.count(PromiseRow.class, condition.and(projects).query("ID"));
      }
    }
    return false;
  }

  /** Asks for one row behind the others, since a count would go through all of them. */
  private boolean isMoreThan(int most, Condition condition) {
    return ao.find(PromiseRow.class, condition.query("ID").offset(most).limit(1)).length > 0;
  }

  private void add(Condition condition, int most, List<Long> issues) {
    if (issues.size() < most) {
      Query query = condition.query("ID, ISSUE_ID").limit(most - issues.size());
      ao.stream(PromiseRow.class, query, row -> issues.add(row.getIssueId()));
    }
  }

  private static List<Condition> conditions(Wanted wanted) {
    return wanted instanceof Wanted.Lapsed lapsed
        ? List.of(past(lapsed), brokenAndNotDone())
        : List.of(condition(wanted));
  }

  private static Condition condition(Wanted wanted) {
    if (wanted instanceof Wanted.AtRisk risk) {
      return Condition.of(
          "STATE = ? AND PROMISED_BY >= ? AND (WARNED = ? OR NEXT_LOOK <= ?)",
          PromiseRows.OPEN,
          wholeSecond(risk.now()),
          true,
          Column.of(risk.now()));
    } else if (wanted instanceof Wanted.OnHold) {
      return Condition.of("STATE = ?", PromiseRows.ON_HOLD);
    } else if (wanted instanceof Wanted.Kept kept) {
      return spanned("STATE = ?", PromiseRows.KEPT, kept.promisedBy());
    } else if (wanted instanceof Wanted.Broken broken) {
      return spanned("STATE = ?", PromiseRows.BROKEN, broken.promisedBy());
    } else if (wanted instanceof Wanted.Due due) {
      return Condition.of(
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
  private static Condition past(Wanted.Lapsed lapsed) {
    return Condition.of(
        "STATE = ? AND PROMISED_BY < ?", PromiseRows.OPEN, wholeSecond(lapsed.now()));
  }

  private static Condition brokenAndNotDone() {
    return Condition.of(
        "STATE = ? AND FULFILLED_AT IS NULL AND SUPERSEDED = ?", PromiseRows.BROKEN, false);
  }

  private static Condition spanned(String first, Object value, TimeSpan span) {
    return Condition.of(first + IN_SPAN, value, Column.of(span.from()), Column.of(span.until()));
  }

  /** A promise by 12:00:00 is still in time half a second later. */
  private static long wholeSecond(Instant now) {
    return Column.of(now.truncatedTo(ChronoUnit.SECONDS));
  }
}
