package io.kept.jira.mine;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Rights;
import io.kept.jira.snooze.Snoozes;
import io.kept.notice.Snooze;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.promise.Standing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The promises that wait for somebody: those on issues that they hold, and those that they made and
 * somebody else, or nobody, holds. What broke and was never done stays among them until its issue
 * is resolved. Only issues that they may browse.
 */
public class MyPromises {
  /** How many a page shows. */
  static final int MOST = 200;

  /** How far promises at risk are counted. */
  static final int MOST_COUNTED = 99;

  private final Books books;
  private final Promises promises;
  private final Sight sight;
  private final InstantSource clock;

  /** What is whose, and what of it rests for them. */
  public record Books(Holdings holdings, Snoozes snoozes) {}

  /** Where issues come from, and who may see them. */
  public record Sight(IssueManager issues, Rights rights) {
    Optional<Issue> issue(Promise promise, ApplicationUser user) {
      return Optional.<Issue>ofNullable(issues.getIssueObject(promise.subject().issueId()))
          .filter(issue -> rights.maySee(user, issue));
    }
  }

  public MyPromises(Books books, Promises promises, Sight sight, InstantSource clock) {
    this.books = books;
    this.promises = promises;
    this.sight = sight;
    this.clock = clock;
  }

  /** The first of what somebody holds, one more than a page shows: risk first, then what is due. */
  public List<Mine> heldBy(ApplicationUser user) {
    List<Promise> held = books.holdings().heldBy(person(user), MOST + 1);
    return seen(held, user, holds(user)).limit(MOST + 1).toList();
  }

  /** The same of what somebody made and does not hold. */
  public List<Mine> passedOnBy(ApplicationUser user) {
    List<Promise> passedOn = books.holdings().passedOnBy(person(user), MOST + 1);
    return seen(passedOn, user, holds(user).negate()).limit(MOST + 1).toList();
  }

  /**
   * How many that somebody holds are at risk or past their time, as far as they are counted; what
   * rests is not.
   */
  public int urgent(ApplicationUser user) {
    List<Promise> urgent = books.holdings().urgent(person(user), clock.instant(), MOST_COUNTED);
    return (int)
        seen(urgent, user, holds(user))
            .filter(mine -> mine.restsUntil().isEmpty())
            .limit(MOST_COUNTED)
            .count();
  }

  private Stream<Mine> seen(List<Promise> found, ApplicationUser user, Predicate<Issue> isTheirs) {
    Instant now = clock.instant();
    List<Snooze> resting = books.snoozes().of(person(user), now);
    return found.stream()
        .map(promises::standing)
        .sorted(Standing.MOST_PRESSING_FIRST)
        .flatMap(
            it ->
                sight
                    .issue(it.promise(), user)
                    .map(issue -> new Mine(it, issue, wake(it.promise(), resting, now)))
                    .stream())
        .filter(mine -> isTheirs.test(mine.issue()) && mine.isWaitedFor());
  }

  private static Optional<Instant> wake(Promise promise, List<Snooze> resting, Instant now) {
    return resting.stream()
        .filter(snooze -> snooze.covers(promise, now))
        .map(Snooze::until)
        .findFirst();
  }

  /** Read afresh: the copy may be older than what Jira says. */
  private static Predicate<Issue> holds(ApplicationUser user) {
    return issue ->
        issue.getAssignee() != null && issue.getAssignee().getKey().equals(user.getKey());
  }

  private static Person person(ApplicationUser user) {
    return new Person(user.getKey());
  }
}
