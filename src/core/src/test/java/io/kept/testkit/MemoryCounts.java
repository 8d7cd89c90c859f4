package io.kept.testkit;

import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.promise.PromiseStore;
import io.kept.report.About;
import io.kept.report.Heard;
import io.kept.report.KeptRate;
import io.kept.report.KeptRates;
import io.kept.report.Row;
import io.kept.report.Rows;
import io.kept.report.Selection;
import io.kept.report.Tries;
import io.kept.report.WeekCount;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Counts promise by promise, as slowly as can be. */
public record MemoryCounts(PromiseStore store, ZoneId zone) implements KeptRates, Tries {
  @Override
  public KeptRate of(Selection selection) {
    WeekCount.Counting counting = new WeekCount.Counting(zone);
    forEach(selection, (promise, rows) -> counting.accept(promise));
    return KeptRate.of(counting.result());
  }

  @Override
  public void forEach(Selection selection, BiConsumer<Promise, List<Row>> consumer) {
    for (long project : selection.projects()) {
      store.forEach(
          project,
          promise -> {
            if (selection.admits(promise, zone)) {
              consumer.accept(promise, rows(promise));
            }
          });
    }
  }

  private List<Row> rows(Promise promise) {
    List<Happening> ledger = store.ledger(promise.id());
    return Rows.of(promise, ledger, new About(Optional.empty(), Heard.of(ledger, List.of())));
  }
}
