package io.kept.watch;

import io.kept.promise.OpenPromises;
import io.kept.promise.OpenPromises.Mark;
import io.kept.promise.OpenPromises.Planned;
import io.kept.promise.PromiseId;
import io.kept.promise.Promises;
import io.kept.watch.Rescheduling.Counts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * Lets open promises follow the settings, those to be kept soonest first: each is looked at next
 * when its policy wants it now, earlier or later than before; nothing that was said moves. Page by
 * page, so that a crash costs one page, and what is done twice changes nothing. Safe to run on
 * several nodes at once.
 */
public final class Rescheduler {
  static final int PAGE = 500;

  /** As much as a minute has room for beside a desk's other work. */
  static final int MOST_MOVED = 10_000;

  static final int MOST_LOOKED = 100_000;

  private final OpenPromises open;
  private final Promises promises;
  private final Reschedulings reschedulings;
  private final Round round;

  /**
   * What a run goes by.
   *
   * @param settled how long after a change every node goes by it
   * @param trouble told when a promise could not be moved; the others are moved all the same
   */
  public record Round(
      InstantSource clock, Duration settled, BiConsumer<PromiseId, RuntimeException> trouble) {}

  public Rescheduler(
      OpenPromises open, Promises promises, Reschedulings reschedulings, Round round) {
    this.open = open;
    this.promises = promises;
    this.reschedulings = reschedulings;
    this.round = round;
  }

  /**
   * Goes on with what is under way, as far as one run goes.
   *
   * @param stop asked before each page
   */
  public void run(BooleanSupplier stop) {
    Counts done = Counts.NONE;
    List<Rescheduling> underWay = reschedulings.underWay();
    for (Rescheduling one : underWay) {
      if (underWay.stream().anyMatch(one::isSupersededBy)) {
        reschedulings.supersede(one, round.clock().instant());
      } else if (isSettled(one)) {
        done = done.plus(goOn(one, done, stop));
      }
    }
  }

  private boolean isSettled(Rescheduling one) {
    return !round.clock().instant().isBefore(one.changedAt().plus(round.settled()));
  }

  private Counts goOn(Rescheduling from, Counts before, BooleanSupplier stop) {
    Counts done = Counts.NONE;
    Rescheduling reached = from;
    while (isRoom(before.plus(done)) && !stop.getAsBoolean()) {
      List<Planned> page = open.after(reached.scope(), reached.reached(), PAGE);
      if (page.isEmpty()) {
        reschedulings.finish(reached, round.clock().instant());
        return done;
      }
      Counts more = page.stream().map(this::move).reduce(Counts.NONE, Counts::plus);
      Mark mark = page.get(page.size() - 1).mark();
      reached = reached.reached(mark, more);
      reschedulings.save(reached);
      done = done.plus(more);
    }
    return done;
  }

  private static boolean isRoom(Counts done) {
    return done.moved() < MOST_MOVED && done.looked() < MOST_LOOKED;
  }

  private Counts move(Planned planned) {
    try {
      return new Counts(1, promises.reschedule(planned) ? 1 : 0, 0);
    } catch (RuntimeException e) {
      round.trouble().accept(planned.promise().id(), e);
      return new Counts(1, 0, 1);
    }
  }
}
