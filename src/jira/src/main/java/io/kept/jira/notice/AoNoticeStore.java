package io.kept.jira.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.notice.Fate;
import io.kept.notice.Letter;
import io.kept.notice.Notice;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.notice.NoticeStore;
import io.kept.promise.Person;
import io.kept.promise.PromiseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Notices in ActiveObjects; the unique key of an attempt decides who has the notice. */
public final class AoNoticeStore implements NoticeStore {
  /** What stands in a notice whose fate is known. */
  public static final String SENT = "SENT";

  public static final String FAILED = "FAILED";

  public static final String TOO_LATE = "TOO_LATE";

  static final String SUPPRESSED = "SUPPRESSED";

  private final ActiveObjects ao;

  public AoNoticeStore(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public List<Notice> waiting(Instant now, int from, int most) {
    Query query =
        Query.select()
            .where("NEXT_ATTEMPT <= ?", now.toEpochMilli())
            .order("NEXT_ATTEMPT, ID")
            .offset(from)
            .limit(most);
    return Stream.of(ao.find(NoticeRow.class, query)).map(AoNoticeStore::notice).toList();
  }

  @Override
  public Optional<Notice> find(NoticeKey key) {
    return find(key.text()).filter(row -> row.getFate() == null).map(AoNoticeStore::notice);
  }

  @Override
  public Optional<Notice> claim(Notice notice, Instant leaseUntil) {
    int attempt = notice.attempt() + 1;
    String key = notice.key().text() + ":" + attempt;
    try {
      return ao.executeInTransaction(
          () -> {
            NoticeRow row = row(notice);
            if (row.getFate() != null) {
              return Optional.<Notice>empty();
            }
            ao.create(AttemptRow.class, new DBParam("NATURAL_KEY", key));
            row.setAttempt(attempt);
            row.setNextAttempt(leaseUntil.toEpochMilli());
            row.save();
            return Optional.of(new Notice(notice.key(), attempt, notice.letter()));
          });
    } catch (RuntimeException e) {
      if (ao.count(AttemptRow.class, Query.select().where("NATURAL_KEY = ?", key)) > 0) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public boolean holds(Notice claimed, Instant at) {
    NoticeRow row = row(claimed);
    return row.getAttempt() == claimed.attempt() && row.getNextAttempt() > at.toEpochMilli();
  }

  @Override
  public void giveBack(Notice claimed, Instant retryAt) {
    ifLatest(
        claimed,
        row -> {
          row.setNextAttempt(retryAt.toEpochMilli());
          row.save();
        });
  }

  @Override
  public void close(Notice claimed, Fate fate, Instant at) {
    ifLatest(
        claimed,
        row -> {
          row.setFate(name(fate));
          row.setDetail(detail(fate));
          row.setClosedAt(at.toEpochMilli());
          row.setNextAttempt(Long.MAX_VALUE);
          row.save();
        });
  }

  @Override
  public boolean reopen(NoticeKey key, Instant at) {
    return ao.executeInTransaction(
        () -> {
          Optional<NoticeRow> failed = find(key.text()).filter(row -> FAILED.equals(row.getFate()));
          failed.ifPresent(
              row -> {
                row.setFate(null);
                row.setDetail(null);
                row.setClosedAt(null);
                row.setNextAttempt(at.toEpochMilli());
                row.save();
              });
          return failed.isPresent();
        });
  }

  private void ifLatest(Notice claimed, Consumer<NoticeRow> change) {
    Optional.of(row(claimed))
        .filter(row -> row.getAttempt() == claimed.attempt())
        .ifPresent(change);
  }

  private static Notice notice(NoticeRow row) {
    NoticeKey key =
        new NoticeKey(
            new PromiseId(row.getPromiseId()),
            row.getRevision(),
            NoticeKind.valueOf(row.getKind()));
    return new Notice(key, row.getAttempt(), letter(row));
  }

  private static Optional<Letter> letter(NoticeRow row) {
    return Optional.ofNullable(row.getAuthor())
        .map(author -> new Letter(new Person(author), row.getPublicLine()));
  }

  private NoticeRow row(Notice notice) {
    return find(notice.key().text()).orElseThrow();
  }

  private Optional<NoticeRow> find(String key) {
    Query query = Query.select().where("NATURAL_KEY = ?", key);
    return Stream.of(ao.find(NoticeRow.class, query)).findFirst();
  }

  private static String name(Fate fate) {
    if (fate instanceof Fate.Sent) {
      return SENT;
    }
    if (fate instanceof Fate.Suppressed) {
      return SUPPRESSED;
    }
    return fate instanceof Fate.TooLate ? TOO_LATE : FAILED;
  }

  private static String detail(Fate fate) {
    if (fate instanceof Fate.Sent sent) {
      return sent.reference();
    }
    if (fate instanceof Fate.Suppressed suppressed) {
      return suppressed.reason().name();
    }
    return fate instanceof Fate.Failed failed ? failed.why() : "";
  }
}
