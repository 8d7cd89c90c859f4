package io.kept.report;

import io.kept.policy.Kind;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Which promises a report is about. A promise is in it as a whole, with all its tries, where the
 * last of them puts it: by its day, and by who said it.
 *
 * @param projects by their ids, those in which the promises were made
 * @param period when they were promised by
 * @param issues what they are about; whoever reads promises looks at it, since a promise does not
 *     know its issue
 */
public record Selection(
    List<Long> projects, Period period, Optional<Kind> kind, People people, Issues issues) {

  /**
   * Whose promises.
   *
   * @param maker who said it last
   * @param holder who had the issue when it was kept or lapsed
   */
  public record People(Optional<Person> maker, Optional<Person> holder) {
    public static final People ALL = new People(Optional.empty(), Optional.empty());
  }

  /**
   * About which issues, as they were at the verdict, or are now where there is none.
   *
   * @param customer who reported it
   * @param type its type, by Jira's id
   * @param priority by Jira's id
   */
  public record Issues(
      Optional<Person> customer, Optional<String> type, Optional<String> priority) {
    public static final Issues ALL =
        new Issues(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** One about any issue. */
  public Selection(List<Long> projects, Period period, Optional<Kind> kind, People people) {
    this(projects, period, kind, people, Issues.ALL);
  }

  public Selection {
    projects = List.copyOf(projects);
  }

  /** Whether counts by project, day and kind can tell its rate. */
  public boolean isCounted() {
    return people.equals(People.ALL) && issues.equals(Issues.ALL);
  }

  /** Whether a promise is in it, with the days of a zone, if it is about such an issue. */
  public boolean admits(Promise promise, ZoneId zone) {
    return projects.contains(promise.subject().projectId())
        && period.contains(LocalDate.ofInstant(promise.promisedBy(), zone))
        && kind.filter(it -> it != promise.kind()).isEmpty()
        && isOne(people.maker(), Optional.of(promise.current().maker()))
        && isOne(people.holder(), holder(promise));
  }

  private static boolean isOne(Optional<Person> wanted, Optional<Person> who) {
    return wanted.isEmpty() || wanted.equals(who);
  }

  private static Optional<Person> holder(Promise promise) {
    return State.verdict(promise.state()).flatMap(State.Verdict::holder);
  }
}
