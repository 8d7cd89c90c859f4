package io.kept.jira.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.notice.AoNoticeStore;
import io.kept.jira.notice.NoticeRow;
import io.kept.jira.promise.LedgerRow;
import io.kept.jira.promise.PromiseRow;
import io.kept.jira.report.Recounts;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import net.java.ao.Query;

/** Promises that have ended, with what is personal in them. Something that happens later counts. */
public final class EndedPromises {
  /** What stands for a text that is forgotten. */
  public static final String TEXT = "[...]";

  private static final String PERSONAL =
      "FORGOTTEN_AT IS NULL AND PROMISED_BY < ? AND STATE <> 'OPEN' AND STATE <> 'ON_HOLD'";

  private final ActiveObjects ao;
  private final Recounts recounts;
  private final InstantSource clock;

  public EndedPromises(ActiveObjects ao, InstantSource clock) {
    this.ao = ao;
    this.recounts = new Recounts(ao);
    this.clock = clock;
  }

  /** How many that were promised by before an instant still have what is personal. */
  public int personal(Instant before) {
    return ao.count(PromiseRow.class, Query.select().where(PERSONAL, before.toEpochMilli()));
  }

  /**
   * Forgets what is personal in those that were promised by before an instant, the oldest first.
   *
   * @return how many they were, {@code most} at most
   */
  public int forget(Instant before, int most) {
    Query query =
        Query.select().where(PERSONAL, before.toEpochMilli()).order("PROMISED_BY, ID").limit(most);
    PromiseRow[] found = ao.find(PromiseRow.class, query);
    List.of(found).forEach(this::forget);
    return found.length;
  }

  private void forget(PromiseRow promise) {
    ao.executeInTransaction(
        () -> {
          Query ledger = Query.select().where("PROMISE_ID = ?", promise.getID());
          List.of(ao.find(LedgerRow.class, ledger)).forEach(EndedPromises::forget);
          Query notices = Query.select().where("PROMISE_ID = ?", promise.getID());
          List.of(ao.find(NoticeRow.class, notices)).forEach(EndedPromises::forget);
          promise.setMaker(Person.FORMER.key());
          promise.setHolder(person(promise.getHolder()));
          promise.setHolderNow(null);
          promise.setCustomer(person(promise.getCustomer()));
          promise.setForgottenAt(clock.millis());
          promise.save();
          recounts.changed(promise.getProjectId(), Instant.ofEpochMilli(promise.getPromisedBy()));
          return promise;
        });
  }

  private static void forget(LedgerRow entry) {
    entry.setPerson(person(entry.getPerson()));
    entry.setHolder(person(entry.getHolder()));
    entry.setReason(text(entry.getReason()));
    entry.setPublicLine(text(entry.getPublicLine()));
    entry.save();
  }

  private static void forget(NoticeRow notice) {
    notice.setAuthor(person(notice.getAuthor()));
    notice.setPublicLine(text(notice.getPublicLine()));
    if (AoNoticeStore.FAILED.equals(notice.getFate())) {
      notice.setDetail(text(notice.getDetail()));
    }
    notice.save();
  }

  private static String person(String key) {
    return key == null ? null : Person.FORMER.key();
  }

  private static String text(String text) {
    return text == null ? null : TEXT;
  }
}
