package io.kept.watch;

import io.kept.notice.Delivery;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.PromiseStore;
import io.kept.promise.PromiseStore.Due;
import io.kept.promise.Promises;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * One look at everything that is due. Safe to run on several nodes at once: the store decides who
 * was first.
 */
public final class Watch {
  private static final int PAGE = 500;

  private final PromiseStore store;
  private final Promises promises;
  private final Delivery delivery;
  private final Round round;

  /**
   * What a round of the watch goes by.
   *
   * @param ahead how far it looks ahead for the next instant to tick at
   * @param trouble told when looking at a promise failed; the others are looked at all the same
   */
  public record Round(
      InstantSource clock,
      Duration ahead,
      Timers timers,
      BiConsumer<PromiseId, RuntimeException> trouble) {}

  public Watch(PromiseStore store, Promises promises, Delivery delivery, Round round) {
    this.store = store;
    this.promises = promises;
    this.delivery = delivery;
    this.round = round;
  }

  /** Records what is due by now, sends what is to be said, and asks for a tick when more is due. */
  public void tick() {
    Instant now = round.clock().instant();
    Instant until = now.plus(round.ahead());
    int stay = 0;
    List<Due> page = store.due(until, stay, PAGE);
    while (!page.isEmpty() && !page.get(0).at().isAfter(now)) {
      stay += lookAt(page, now);
      page = store.due(until, stay, PAGE);
    }
    delivery.run();
    page.stream().findFirst().ifPresent(next -> round.timers().at(next.at()));
  }

  /** How many of those that are due have not moved on and stay where the next page would be. */
  private int lookAt(List<Due> page, Instant now) {
    int stay = 0;
    for (Due due : page) {
      if (!due.at().isAfter(now) && !look(due.id())) {
        stay++;
      }
    }
    return stay;
  }

  private boolean look(PromiseId id) {
    try {
      Promise before = promises.read(id);
      Promise after = promises.catchUp(before);
      return after.entries() > before.entries() || promises.reschedule(after);
    } catch (RuntimeException e) {
      round.trouble().accept(id, e);
      return false;
    }
  }
}
