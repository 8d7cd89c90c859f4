package io.kept.testkit;

import io.kept.promise.OpenPromises.Mark;
import io.kept.promise.OpenPromises.Scope;
import io.kept.watch.Rescheduling;
import io.kept.watch.Rescheduling.Counts;
import io.kept.watch.Reschedulings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reschedulings in memory. */
public final class MemoryReschedulings implements Reschedulings {
  private final TreeMap<Integer, Rescheduling> underWay = new TreeMap<>();
  public final List<Rescheduling> finished = new ArrayList<>();
  public final List<Rescheduling> superseded = new ArrayList<>();
  private int last;

  /** Settings change. */
  public void changed(Scope scope, Instant at) {
    last++;
    underWay.put(last, new Rescheduling(last, scope, at, Mark.START, Counts.NONE));
  }

  @Override
  public List<Rescheduling> underWay() {
    return List.copyOf(underWay.values());
  }

  @Override
  public void save(Rescheduling reached) {
    underWay.put(reached.id(), reached);
  }

  @Override
  public void finish(Rescheduling done, Instant at) {
    finished.add(underWay.remove(done.id()));
  }

  @Override
  public void supersede(Rescheduling older, Instant at) {
    superseded.add(underWay.remove(older.id()));
  }
}
