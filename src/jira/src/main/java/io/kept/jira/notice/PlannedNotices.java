package io.kept.jira.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.notice.Notice;
import io.kept.notice.NoticeKey;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plans, inside the transaction that decides it, the notice that a happening calls for. */
public final class PlannedNotices {
  private final ActiveObjects ao;

  public PlannedNotices(ActiveObjects ao) {
    this.ao = ao;
  }

  public void plan(Promise after, Happening happening) {
    Notice.calledForBy(happening, after)
        .ifPresent(notice -> ao.create(NoticeRow.class, columns(notice, happening.at())));
  }

  private static Map<String, Object> columns(Notice notice, Instant at) {
    NoticeKey key = notice.key();
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("NATURAL_KEY", key.text());
    columns.put("PROMISE_ID", (int) key.promise().value());
    columns.put("REVISION", key.revision());
    columns.put("KIND", key.kind().name());
    columns.put("ATTEMPT", 0);
    columns.put("NEXT_ATTEMPT", at.toEpochMilli());
    notice
        .letter()
        .ifPresent(
            letter -> {
              columns.put("AUTHOR", letter.author().key());
              columns.put("PUBLIC_LINE", letter.line());
            });
    return columns;
  }
}
