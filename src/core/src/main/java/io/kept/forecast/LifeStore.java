package io.kept.forecast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The lives of issues, recorded once for all nodes: of each issue as it stands. */
public interface LifeStore {

  /**
   * A place in the order in which lives have changed.
   *
   * @param at the moment of a change, on the clock of the node that recorded it
   * @param id orders the changes of one moment
   */
  record Mark(Instant at, long id) {
    /** Before every change. */
    public static final Mark START = new Mark(Instant.EPOCH, 0);
  }

  /** A life, and where it stands in that order now. */
  record Changed(Life life, Mark mark) {}

  /**
   * Records how an issue stands. What is recorded already is not changed, nor moved in the order.
   *
   * @param now the moment of the change
   * @return whether anything was written
   */
  boolean record(Life life, Instant now);

  /**
   * Records an issue of which nothing is recorded, as it stood at some time.
   *
   * @return false, and nothing is changed, when something is
   */
  boolean add(Life life, Instant now);

  /** The greatest number of an issue that is recorded; empty when none is. */
  Optional<Long> newest();

  /** The first lives that stand behind a mark. */
  List<Changed> changedAfter(Mark mark, int most);

  /** Forgets the issues that were opened before a moment, and says how many those were. */
  int forget(Instant openedBefore);
}
