package io.kept.forecast;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How long comparable issues take, learnt from every issue as it is opened and ends. Each is told
 * once; what was opened before the months that are remembered is ignored. Safe to share between
 * threads.
 */
public final class Forecast {
  /** A group in which fewer issues finished is too small to speak for itself. */
  public static final int MINIMUM = 30;

  /** Months remembered beside the newest one, where nothing else is known of a desk. */
  public static final int MONTHS = 3;

  private final Scale scale;
  private final int months;
  private final Map<Group, History> histories = new HashMap<>();

  /**
   * A forecast that knows nothing yet.
   *
   * @param months how many months before the newest one are remembered, at least 1
   */
  public Forecast(Scale scale, int months) {
    if (months < 1) {
      throw new IllegalArgumentException("A forecast remembers at least a month, not " + months);
    }
    this.scale = scale;
    this.months = months;
  }

  /** The beginning of what is remembered at a moment: issues opened before it are ignored. */
  public static Instant remembered(Instant now) {
    return Issue.month(now).minusMonths(MONTHS).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** An issue was opened. */
  public synchronized void opened(Issue issue) {
    long opened = scale.at(issue.openedAt());
    change(issue, cohort -> cohort.running().add(opened));
  }

  /**
   * An open issue ended.
   *
   * @throws IllegalArgumentException when it is not known to be open
   */
  public synchronized void ended(Issue issue, Instant at, End end) {
    long opened = scale.at(issue.openedAt());
    int bucket = Buckets.of(scale.at(at) - opened);
    change(
        issue,
        cohort -> {
          cohort.running().remove(opened);
          cohort.count(end, bucket, 1);
        });
  }

  /** All that is known of an issue that nothing was told of yet. */
  public synchronized void tell(Life life) {
    opened(life.issue());
    life.ending().ifPresent(ending -> ended(life.issue(), ending.at(), ending.how()));
  }

  /**
   * Takes back all that was told of an issue.
   *
   * @throws IllegalArgumentException when it is open and not known to be
   */
  public synchronized void takeBack(Life life) {
    long opened = scale.at(life.issue().openedAt());
    life.ending()
        .ifPresentOrElse(
            it -> uncount(life.issue(), it.how(), Buckets.of(scale.at(it.at()) - opened)),
            () -> change(life.issue(), cohort -> cohort.running().remove(opened)));
  }

  /**
   * An open issue got another project, type or priority.
   *
   * @throws IllegalArgumentException when it is not known to be open
   */
  public synchronized void changed(Issue issue, Traits traits) {
    long opened = scale.at(issue.openedAt());
    change(issue, cohort -> cohort.running().remove(opened));
    opened(new Issue(traits, issue.openedAt()));
  }

  /**
   * What lies ahead of an open issue: from the narrowest of its groups in which at least {@link
   * #MINIMUM} issues finished at a greater age than it has now, or else from all issues.
   */
  public synchronized Outlook outlook(Issue issue, Instant now) {
    Outlook.Position position = new Outlook.Position(scale, issue.openedAt(), now);
    return issue.traits().groups().stream()
        .map(group -> new Outlook(group, curve(group, now), position))
        .filter(outlook -> !outlook.isSmall() || outlook.group().equals(Group.EVERYTHING))
        .findFirst()
        .orElseThrow();
  }

  /** Every counter, to be stored. */
  public synchronized List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    histories.forEach(
        (group, history) ->
            history.forEach(
                (month, cohort) -> addCells(new Cell.Place(group, month), cohort, cells)));
    return cells;
  }

  /** Adds a stored counter; the issues that are still open are to be told one by one. */
  public synchronized void restore(Cell cell) {
    int bucket = Buckets.of(cell.within().toSeconds());
    history(cell.place().group())
        .change(cell.place().opened(), cohort -> cohort.count(cell.end(), bucket, cell.issues()));
  }

  private void uncount(Issue issue, End end, int bucket) {
    change(issue, cohort -> cohort.count(end, bucket, -1));
  }

  private void change(Issue issue, Consumer<Cohort> change) {
    issue.traits().groups().forEach(group -> history(group).change(issue.month(), change));
  }

  private History history(Group group) {
    return histories.computeIfAbsent(group, unknown -> new History(months));
  }

  private Curve curve(Group group, Instant now) {
    return histories
        .getOrDefault(group, new History(months))
        .curve(Issue.month(now), scale.at(now));
  }

  private static void addCells(Cell.Place place, Cohort cohort, List<Cell> cells) {
    for (End end : End.values()) {
      cohort
          .ended(end)
          .forEach(
              (bucket, issues) -> {
                Duration within = Duration.ofSeconds(Buckets.until(bucket));
                cells.add(new Cell(place, end, within, issues));
              });
    }
  }
}
