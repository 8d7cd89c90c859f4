package io.kept.jira.checkup;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.checkup.Troubled.Why;
import io.kept.jira.notice.AoNoticeStore;
import io.kept.jira.notice.NoticeRow;
import io.kept.jira.promise.PromiseRow;
import io.kept.notice.CannotSpeak.Obstacle;
import io.kept.notice.Delivery;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.promise.PromiseId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The messages that did not reach their readers. */
public final class Troubles {
  private final ActiveObjects ao;

  public Troubles(ActiveObjects ao) {
    this.ao = ao;
  }

  /** Those whose fate was known after an instant, the latest first. */
  List<Troubled> since(Instant since, int most) {
    return Stream.of(AoNoticeStore.FAILED, AoNoticeStore.TOO_LATE)
        .flatMap(fate -> rows(fate, since, most))
        .flatMap(row -> troubled(row).stream())
        .sorted(Comparator.comparing(Troubled::at).reversed())
        .limit(most)
        .toList();
  }

  int failed(Instant since) {
    return count(AoNoticeStore.FAILED, since);
  }

  int tooLate(Instant since) {
    return count(AoNoticeStore.TOO_LATE, since);
  }

  /** One that failed, by the text of its key. */
  Optional<Troubled> find(String key) {
    Query query = Query.select().where("NATURAL_KEY = ?", key);
    return Stream.of(ao.find(NoticeRow.class, query))
        .filter(row -> AoNoticeStore.FAILED.equals(row.getFate()))
        .findFirst()
        .flatMap(this::troubled);
  }

  boolean isSent(String key) {
    Query query = Query.select().where("NATURAL_KEY = ? AND FATE = ?", key, AoNoticeStore.SENT);
    return ao.count(NoticeRow.class, query) > 0;
  }

  private int count(String fate, Instant since) {
    return ao.count(NoticeRow.class, query(fate, since));
  }

  private Stream<NoticeRow> rows(String fate, Instant since, int most) {
    Query query = query(fate, since).order("CLOSED_AT DESC, ID DESC").limit(most);
    return Stream.of(ao.find(NoticeRow.class, query));
  }

  private static Query query(String fate, Instant since) {
    return Query.select().where("FATE = ? AND CLOSED_AT > ?", fate, since.toEpochMilli());
  }

  private Optional<Troubled> troubled(NoticeRow row) {
    Query promise = Query.select().where("ID = ?", row.getPromiseId());
    return Stream.of(ao.find(PromiseRow.class, promise))
        .findFirst()
        .map(of -> troubled(row, of.getIssueId()));
  }

  private static Troubled troubled(NoticeRow row, long issueId) {
    NoticeKey key =
        new NoticeKey(
            new PromiseId(row.getPromiseId()),
            row.getRevision(),
            NoticeKind.valueOf(row.getKind()));
    boolean tooLate = AoNoticeStore.TOO_LATE.equals(row.getFate());
    return new Troubled(
        key,
        issueId,
        tooLate,
        tooLate ? Why.LAPSED : why(row.getDetail()),
        Instant.ofEpochMilli(row.getClosedAt()));
  }

  private static Why why(String detail) {
    if (Delivery.PERHAPS_SENT.equals(detail)) {
      return Why.PERHAPS_SENT;
    }
    return Stream.of(Obstacle.values())
        .map(Enum::name)
        .filter(name -> name.equals(detail))
        .map(Why::valueOf)
        .findFirst()
        .orElse(Why.OTHER);
  }
}
