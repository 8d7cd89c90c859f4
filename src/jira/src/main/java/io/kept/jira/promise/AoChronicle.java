package io.kept.jira.promise;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.chronicle.Chronicle;
import io.kept.promise.Promise;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Promises by their issue, in ActiveObjects. */
public final class AoChronicle implements Chronicle {
  private final ActiveObjects ao;

  public AoChronicle(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public List<Promise> about(long issueId, int from, int most) {
    Query query = about(issueId).order("ID DESC").offset(from).limit(most);
    return Stream.of(ao.find(PromiseRow.class, query)).map(PromiseRows::promise).toList();
  }

  @Override
  public int count(long issueId) {
    return ao.count(PromiseRow.class, about(issueId));
  }

  private static Query about(long issueId) {
    return Query.select().where("ISSUE_ID = ?", issueId);
  }
}
