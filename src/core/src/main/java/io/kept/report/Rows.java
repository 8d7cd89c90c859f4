package io.kept.report;

import io.kept.promise.Happening;
import io.kept.promise.Happening.Requoted;
import io.kept.promise.Happening.Said;
import io.kept.promise.Promise;
import io.kept.promise.Promise.Try;
import io.kept.promise.State;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes rows of promises. */
public final class Rows {
  private Rows() {}

  /** The rows of a promise with this ledger, one for each try, the first first. */
  public static List<Row> of(Promise promise, List<Happening> ledger, About about) {
    List<Try> tries = ledger.stream().map(Rows::tried).flatMap(Optional::stream).toList();
    Row.End end = end(promise.state(), about);
    List<Row> rows = new ArrayList<>(tries.size());
    for (int i = 0; i < tries.size(); i++) {
      boolean last = i == tries.size() - 1;
      Ending ending = last ? ending(promise.state()) : Ending.RENEGOTIATED;
      boolean heard = heard(tries.get(i), about.heard());
      rows.add(new Row(new Row.Told(tries.get(i), ending, i == 0, heard), end, about.labels()));
    }
    return rows;
  }

  private static Optional<Try> tried(Happening happening) {
    if (happening instanceof Said said) {
      return Optional.of(new Try(said.maker(), said.at(), said.quote()));
    }
    return happening instanceof Requoted again
        ? Optional.of(new Try(again.maker(), again.at(), again.quote()))
        : Optional.empty();
  }

  private static Ending ending(State state) {
    if (state instanceof State.Kept) {
      return Ending.KEPT;
    }
    if (state instanceof State.Broken) {
      return Ending.BROKEN;
    }
    return state instanceof State.Withdrawn ? Ending.WITHDRAWN : Ending.OPEN;
  }

  private static Row.End end(State state, About about) {
    if (state instanceof State.Kept kept) {
      return new Row.End(true, about.holder(), Optional.of(kept.fulfilledAt()));
    }
    return state instanceof State.Broken broken
        ? new Row.End(true, broken.holder(), broken.fulfilledAt())
        : Row.End.NONE;
  }

  /** The word by which something is promised does not count as another one. */
  private static boolean heard(Try said, List<Instant> heard) {
    Instant promisedBy = said.quote().promisedBy();
    return heard.stream()
        .filter(at -> !at.isBefore(said.saidAt().plusSeconds(1)))
        .anyMatch(at -> !at.truncatedTo(ChronoUnit.SECONDS).isAfter(promisedBy));
  }
}
