package io.kept.jira.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.notice.Fate;
import io.kept.notice.NoticeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** Of which promises the customer heard before they lapsed. */
public final class HeadsUps {
  private final ActiveObjects ao;

  public HeadsUps(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * When heads-ups about these promises were posted, or found needless since an agent had just
   * spoken; by promise.
   */
  public Map<Integer, List<Instant>> of(List<Integer> promises) {
    String marks = String.join(", ", Collections.nCopies(promises.size(), "?"));
    Query query = Query.select().where("PROMISE_ID IN (" + marks + ")", promises.toArray());
    Map<Integer, List<Instant>> told = new HashMap<>();
    for (NoticeRow row : ao.find(NoticeRow.class, query)) {
      if (row.getKind().equals(NoticeKind.HEADS_UP.name()) && isHeard(row)) {
        told.computeIfAbsent(row.getPromiseId(), id -> new ArrayList<>())
            .add(Instant.ofEpochMilli(row.getClosedAt()));
      }
    }
    return told;
  }

  private static boolean isHeard(NoticeRow row) {
    if (row.getFate() == null || row.getClosedAt() == null) {
      return false;
    }
    return row.getFate().equals(AoNoticeStore.SENT)
        || row.getFate().equals(AoNoticeStore.SUPPRESSED)
            && Fate.Reason.AGENT_HAS_SPOKEN.name().equals(row.getDetail());
  }
}
