package io.kept.jira.promise;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.notice.HeadsUps;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.report.About;
import io.kept.report.Heard;
import io.kept.report.Period;
import io.kept.report.Row;
import io.kept.report.Rows;
import io.kept.report.Selection;
import io.kept.report.Tries;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import net.java.ao.Query;

/** Tries from the ledgers in ActiveObjects: promises by an index, and their ledgers in batches. */
public final class AoTries implements Tries {
  private static final int BATCH = 200;

  private final ActiveObjects ao;
  private final AoSelectedPromises selected;
  private final HeadsUps headsUps;
  private final Supplier<ZoneId> zone;

  /** Days are those of the zone, which may change. */
  public AoTries(ActiveObjects ao, Supplier<ZoneId> zone) {
    this.ao = ao;
    this.selected = new AoSelectedPromises(ao);
    this.headsUps = new HeadsUps(ao);
    this.zone = zone;
  }

  @Override
  public void forEach(Selection selection, BiConsumer<Promise, List<Row>> consumer) {
    ZoneId now = zone.get();
    for (Period week : selection.period().byWeek()) {
      for (long project : selection.projects()) {
        List<Promise> promises = selected.of(selection, project, week, now);
        for (int from = 0; from < promises.size(); from += BATCH) {
          tell(promises.subList(from, Math.min(from + BATCH, promises.size())), consumer);
        }
      }
    }
  }

  private void tell(List<Promise> batch, BiConsumer<Promise, List<Row>> consumer) {
    List<Integer> ids = batch.stream().map(promise -> (int) promise.id().value()).toList();
    Map<Integer, List<Happening>> ledgers = ledgers(ids);
    Map<Integer, List<Instant>> told = headsUps.of(ids);
    for (Promise promise : batch) {
      int id = (int) promise.id().value();
      List<Happening> ledger = ledgers.getOrDefault(id, List.of());
      List<Instant> heard = Heard.of(ledger, told.getOrDefault(id, List.of()));
      consumer.accept(promise, Rows.of(promise, ledger, new About(Optional.empty(), heard)));
    }
  }

  private Map<Integer, List<Happening>> ledgers(List<Integer> ids) {
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    Query query =
        Query.select()
            .where("PROMISE_ID IN (" + marks + ")", ids.toArray())
            .order("PROMISE_ID, ENTRY");
    Map<Integer, List<Happening>> ledgers = new HashMap<>();
    for (LedgerRow row : ao.find(LedgerRow.class, query)) {
      ledgers
          .computeIfAbsent(row.getPromiseId(), id -> new ArrayList<>())
          .add(LedgerRows.happening(row));
    }
    return ledgers;
  }
}
