package io.kept.jira.reconciliation;

import io.kept.promise.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through what Kept and Jira may disagree about, a page at each step, and keeps how far it has
 * come, so that another node can go on. A run begins an hour after the last one began, or when that
 * has ended, whichever is later.
 */
public final class Reconciliation {
  /** From the beginning of one run to that of the next. */
  static final Duration EVERY = Duration.ofHours(1);

  /** How many fields of issues one step looks at. */
  static final int PAGE = 200;

  private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

  private final Supplier<List<Walk>> walks;
  private final Mender mender;
  private final Runs runs;
  private final InstantSource clock;

  /**
   * @param walks what a run goes through, in order; never none
   */
  public Reconciliation(Supplier<List<Walk>> walks, Mender mender, Runs runs, InstantSource clock) {
    this.walks = walks;
    this.mender = mender;
    this.runs = runs;
    this.clock = clock;
  }

  /** Looks at the next page, if it is time. */
  public void step() {
    List<Walk> all = walks.get();
    Run run = current(all);
    int left = PAGE;
    while (left > 0 && run.isUnderWay()) {
      long before = run.count().checked();
      run = page(all, run, left);
      runs.keep(run);
      left -= (int) (run.count().checked() - before);
    }
  }

  private Run current(List<Walk> all) {
    Instant now = clock.instant();
    return runs.latest(1).stream()
        .filter(run -> run.isUnderWay() || now.isBefore(run.began().plus(EVERY)))
        .findFirst()
        .orElseGet(() -> begin(Run.beginning(now, Place.startOf(all.get(0).name()))));
  }

  private Run begin(Run run) {
    runs.begin(run);
    return run;
  }

  /** A walk can be gone, with its field; then the next run makes up for the rest. */
  private Run page(List<Walk> all, Run before, int most) {
    Optional<Walk> walk =
        all.stream().filter(it -> it.name().equals(before.place().walk())).findFirst();
    if (walk.isEmpty()) {
      return before.endedAt(clock.instant());
    }
    Optional<Walk.Page> page = page(walk.get(), before.place(), most);
    Run run = page.isEmpty() ? before.passingOver(walk.get()) : before;
    for (Subject subject : page.map(Walk.Page::subjects).orElse(List.of())) {
      run = run.with(look(subject));
    }
    Optional<Place> next = page.flatMap(Walk.Page::next).or(() -> after(all, walk.get()));
    return next.isPresent() ? run.at(next.get()) : run.endedAt(clock.instant());
  }

  /** Empty when the walk cannot be gone through: the others are, and the next run tries again. */
  private Optional<Walk.Page> page(Walk walk, Place place, int most) {
    try {
      return Optional.of(walk.after(place, most));
    } catch (RuntimeException e) {
      if (runs.latest(2).stream().skip(1).noneMatch(last -> last.passedOver(walk))) {
        LOG.warn(
            "The comparison with Jira passes over {} until it can be searched", walk.name(), e);
      }
      return Optional.empty();
    }
  }

  private static Optional<Place> after(List<Walk> all, Walk walk) {
    return all.stream()
        .skip(all.indexOf(walk) + 1L)
        .findFirst()
        .map(next -> Place.startOf(next.name()));
  }

  private Finding look(Subject subject) {
    try {
      return mender.mend(subject) ? Finding.MENDED : Finding.AGREED;
    } catch (RuntimeException e) {
      LOG.warn(
          "Issue {} could not be compared with its promises; the next run tries again",
          subject.issueId(),
          e);
      return Finding.FAILED;
    }
  }
}
