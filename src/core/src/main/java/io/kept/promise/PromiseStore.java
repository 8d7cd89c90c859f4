package io.kept.promise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where promises and their ledgers are kept. Each write is one atomic step; when somebody else was
 * first the answer is empty and nothing was written. A notice that a happening calls for is planned
 * in the same step.
 */
public interface PromiseStore {
  /** The newest promise about an issue and field, whatever its project. */
  Optional<Promise> latest(Subject subject);

  Optional<Promise> find(PromiseId id);

  /** The newest promise about each field of an issue, in no order, whatever its project. */
  List<Promise> about(long issueId);

  /** Starts a promise after {@code before}, the newest one until now, if there was one. */
  Optional<Promise> begin(
      Subject subject, Optional<Promise> before, Happening.Said said, Instant nextLook);

  /** Writes what happened and what the promise becomes by it. */
  Optional<Promise> record(Promise before, Happening happening, Instant nextLook);

  /**
   * Which promises to look at up to and including an instant, the most urgent first, from the given
   * number of them on.
   */
  List<Due> due(Instant until, int from, int most);

  /** A promise's next look. */
  record Due(PromiseId id, Instant at) {}

  List<Happening> ledger(PromiseId id);

  /** Every promise of a project, in no order, without holding all of them in memory. */
  void forEach(long projectId, Consumer<Promise> consumer);

  /** Those promised by at or after {@code from} and before {@code until}, in no order. */
  void forEach(long projectId, Instant from, Instant until, Consumer<Promise> consumer);
}
