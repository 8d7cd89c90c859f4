package io.kept.jira.forecast;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.forecast.End;
import io.kept.forecast.Issue;
import io.kept.forecast.Life;
import io.kept.forecast.LifeStore;
import io.kept.forecast.Traits;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Lives in ActiveObjects: one row for each issue, which a unique key keeps the only one. */
public final class AoLifeStore implements LifeStore {
  private final ActiveObjects ao;

  public AoLifeStore(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public boolean record(Life life, Instant now) {
    return row(life.issueId())
        .map(row -> change(row, life, now))
        .orElseGet(() -> create(life, now) || change(row(life.issueId()).orElseThrow(), life, now));
  }

  @Override
  public boolean add(Life life, Instant now) {
    return row(life.issueId()).isEmpty() && create(life, now);
  }

  @Override
  public Optional<Long> newest() {
    Query query = Query.select().order("ISSUE_ID DESC").limit(1);
    return Stream.of(ao.find(LifeRow.class, query)).findFirst().map(LifeRow::getIssueId);
  }

  @Override
  public List<Changed> changedAfter(Mark mark, int most) {
    long at = mark.at().toEpochMilli();
    Query query =
        Query.select()
            .where("CHANGED_AT >= ? AND (CHANGED_AT > ? OR ID > ?)", at, at, (int) mark.id())
            .order("CHANGED_AT, ID")
            .limit(most);
    return Stream.of(ao.find(LifeRow.class, query)).map(AoLifeStore::changed).toList();
  }

  @Override
  public int forget(Instant openedBefore) {
    return ao.deleteWithSQL(LifeRow.class, "OPENED_AT < ?", openedBefore.toEpochMilli());
  }

  private Optional<LifeRow> row(long issueId) {
    Query query = Query.select().where("ISSUE_ID = ?", issueId);
    return Stream.of(ao.find(LifeRow.class, query)).findFirst();
  }

  private static boolean change(LifeRow row, Life life, Instant now) {
    if (life(row).equals(life)) {
      return false;
    }
    Traits traits = life.issue().traits();
    row.setProjectId(traits.projectId());
    row.setIssueType(traits.type());
    row.setPriority(priority(traits));
    row.setEndedAt(life.ending().map(it -> it.at().toEpochMilli()).orElse(null));
    row.setEndedHow(life.ending().map(it -> it.how().name()).orElse(null));
    row.setChangedAt(now.toEpochMilli());
    row.save();
    return true;
  }

  /** False when another node has heard of the same issue in the same moment. */
  private boolean create(Life life, Instant now) {
    try {
      ao.executeInTransaction(() -> ao.create(LifeRow.class, columns(life, now)));
      return true;
    } catch (RuntimeException e) {
      if (row(life.issueId()).isPresent()) {
        return false;
      }
      throw e;
    }
  }

  private static Map<String, Object> columns(Life life, Instant now) {
    Traits traits = life.issue().traits();
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("ISSUE_ID", life.issueId());
    columns.put("PROJECT_ID", traits.projectId());
    columns.put("ISSUE_TYPE", traits.type());
    columns.put("PRIORITY", priority(traits));
    columns.put("OPENED_AT", life.issue().openedAt().toEpochMilli());
    life.ending()
        .ifPresent(
            ending -> {
              columns.put("ENDED_AT", ending.at().toEpochMilli());
              columns.put("ENDED_HOW", ending.how().name());
            });
    columns.put("CHANGED_AT", now.toEpochMilli());
    return columns;
  }

  private static Changed changed(LifeRow row) {
    Mark mark = new Mark(Instant.ofEpochMilli(row.getChangedAt()), row.getID());
    return new Changed(life(row), mark);
  }

  private static Life life(LifeRow row) {
    String priority = Optional.ofNullable(row.getPriority()).orElse("");
    Traits traits = new Traits(row.getProjectId(), row.getIssueType(), priority);
    Issue issue = new Issue(traits, Instant.ofEpochMilli(row.getOpenedAt()));
    Life open = Life.open(row.getIssueId(), issue);
    return Optional.ofNullable(row.getEndedAt())
        .map(at -> open.ended(Instant.ofEpochMilli(at), End.valueOf(row.getEndedHow())))
        .orElse(open);
  }

  private static String priority(Traits traits) {
    return traits.priority().isEmpty() ? null : traits.priority();
  }
}
