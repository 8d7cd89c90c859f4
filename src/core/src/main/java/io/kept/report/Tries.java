package io.kept.report;

import io.kept.promise.Promise;
import java.util.List;
import java.util.function.BiConsumer;

/** The tries that are counted, from the ledgers. */
public interface Tries {
  /**
   * Every promise of a selection with its rows, one for each try, week by week, without holding all
   * of them in memory.
   */
  void forEach(Selection selection, BiConsumer<Promise, List<Row>> consumer);
}
