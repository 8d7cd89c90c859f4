package io.kept.jira.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.notice.NoticeKey;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import net.java.ao.DBParam;

/** Plans, inside the transaction that decides it, the notice that a happening calls for. */
public final class PlannedNotices {
  private final ActiveObjects ao;

  public PlannedNotices(ActiveObjects ao) {
    this.ao = ao;
  }

  public void plan(Promise promise, Happening happening) {
    NoticeKey.calledForBy(happening, promise)
        .ifPresent(
            key ->
                ao.create(
                    NoticeRow.class,
                    new DBParam("NATURAL_KEY", key.text()),
                    new DBParam("PROMISE_ID", (int) key.promise().value()),
                    new DBParam("REVISION", key.revision()),
                    new DBParam("KIND", key.kind().name()),
                    new DBParam("ATTEMPT", 0),
                    new DBParam("NEXT_ATTEMPT", happening.at().toEpochMilli())));
  }
}
