package io.kept.jira.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One run and what it has found.
 *
 * @param ended empty while it is under way
 * @param place how far it has come
 */
public record Run(Instant began, Optional<Instant> ended, Count count, Place place) {
  /**
   * @param checked how many fields of issues were looked at
   * @param mended at how many of them Kept's tables said something else than Jira
   * @param failed how many could not be looked at; the log says why
   * @param passedOver the names of the walks that could not be gone through to their end
   */
  public record Count(long checked, long mended, long failed, List<String> passedOver) {
    static final Count NOTHING = new Count(0, 0, 0, List.of());

    public Count {
      passedOver = List.copyOf(passedOver);
    }

    Count plus(Finding finding) {
      return new Count(
          checked + 1,
          mended + (finding == Finding.MENDED ? 1 : 0),
          failed + (finding == Finding.FAILED ? 1 : 0),
          passedOver);
    }

    Count without(Walk walk) {
      List<String> all = Stream.concat(passedOver.stream(), Stream.of(walk.name())).toList();
      return new Count(checked, mended, failed, all);
    }
  }

  static Run beginning(Instant now, Place place) {
    return new Run(now, Optional.empty(), Count.NOTHING, place);
  }

  public boolean isUnderWay() {
    return ended.isEmpty();
  }

  Run with(Finding finding) {
    return new Run(began, ended, count.plus(finding), place);
  }

  Run passingOver(Walk walk) {
    return new Run(began, ended, count.without(walk), place);
  }

  boolean passedOver(Walk walk) {
    return count.passedOver().contains(walk.name());
  }

  Run at(Place other) {
    return new Run(began, ended, count, other);
  }

  Run endedAt(Instant now) {
    return new Run(began, Optional.of(now), count, place);
  }
}
