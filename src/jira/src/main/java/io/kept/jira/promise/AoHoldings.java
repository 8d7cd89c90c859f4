package io.kept.jira.promise;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.mine.Holdings;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Who holds which promises, in ActiveObjects. The holder is Jira's assignee, copied here so that a
 * person's promises are found by an index; customer, type and priority are copied for reports.
 */
public final class AoHoldings implements Holdings, Holders {
  private static final String HELD = "HOLDER_NOW = ? AND STATE = ?";
  private static final String PASSED_ON =
      "MAKER = ? AND STATE = ? AND (HOLDER_NOW IS NULL OR HOLDER_NOW <> ?)";
  private static final String NOT_DONE = " AND FULFILLED_AT IS NULL AND SUPERSEDED = ?";
  private static final String URGENT = " AND (PROMISED_BY < ? OR WARNED = ? OR NEXT_LOOK <= ?)";
  private static final String FIRST = "PROMISED_BY, ID";
  private static final String LATEST = "PROMISED_BY DESC, ID DESC";

  private final ActiveObjects ao;

  public AoHoldings(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public List<Promise> heldBy(Person holder, int most) {
    String key = holder.key();
    return all(
        most,
        where(HELD, key, PromiseRows.OPEN).order(FIRST),
        where(HELD + NOT_DONE, key, PromiseRows.BROKEN, false).order(LATEST),
        where(HELD, key, PromiseRows.ON_HOLD).order(FIRST));
  }

  @Override
  public List<Promise> passedOnBy(Person maker, int most) {
    String key = maker.key();
    return all(
        most,
        where(PASSED_ON, key, PromiseRows.OPEN, key).order(FIRST),
        where(PASSED_ON + NOT_DONE, key, PromiseRows.BROKEN, key, false).order(LATEST),
        where(PASSED_ON, key, PromiseRows.ON_HOLD, key).order(FIRST));
  }

  @Override
  public List<Promise> urgent(Person holder, Instant now, int most) {
    String key = holder.key();
    long second = Column.of(now.truncatedTo(ChronoUnit.SECONDS));
    return all(
        most,
        where(HELD + URGENT, key, PromiseRows.OPEN, second, true, Column.of(now)).order(FIRST),
        where(HELD + NOT_DONE, key, PromiseRows.BROKEN, false).order(LATEST));
  }

  /** A verdict's promise that has begun anew since is nobody's any more, and stays as it is. */
  @Override
  public List<Promise> follow(long issueId, Seen seen) {
    String key = Column.of(seen.holder(), Person::key);
    Query query = where("ISSUE_ID = ? AND SUPERSEDED = ?", issueId, false);
    List<Promise> passedOn = new ArrayList<>();
    for (PromiseRow row : ao.find(PromiseRow.class, query)) {
      Promise promise = PromiseRows.promise(row);
      boolean known = row.isHolderKnown();
      boolean moved = !known || !Objects.equals(row.getHolderNow(), key);
      boolean another = IssueColumns.mayChange(row, promise) && IssueColumns.differ(row, seen);
      if (moved) {
        row.setHolderNow(key);
        row.setHolderKnown(true);
      }
      if (another) {
        IssueColumns.write(row, seen);
      }
      if (moved || another) {
        row.setForgottenAt(null);
        row.save();
      }
      if (moved && known && promise.isAlive()) {
        passedOn.add(promise);
      }
    }
    return passedOn;
  }

  private List<Promise> all(int most, Query... queries) {
    return Stream.of(queries)
        .flatMap(query -> Stream.of(ao.find(PromiseRow.class, query.limit(most))))
        .map(PromiseRows::promise)
        .toList();
  }

  private static Query where(String condition, Object... values) {
    return Query.select().where(condition, values);
  }
}
