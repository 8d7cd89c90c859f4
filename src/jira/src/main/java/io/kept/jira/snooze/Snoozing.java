package io.kept.jira.snooze;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.act.Answer;
import io.kept.jira.act.Entrance;
import io.kept.jira.act.Entrance.Visit;
import io.kept.jira.act.Right;
import io.kept.jira.act.Target;
import io.kept.notice.Snooze;
import io.kept.promise.Person;
import io.kept.promise.Promises;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Function;

/** Puts warnings to rest, for whoever is warned: who holds the issue, and who promised. */
public class Snoozing {
  private final Entrance entrance;
  private final Snoozes snoozes;
  private final Promises promises;
  private final InstantSource clock;

  public Snoozing(Entrance entrance, Snoozes snoozes, Promises promises, InstantSource clock) {
    this.entrance = entrance;
    this.snoozes = snoozes;
    this.promises = promises;
    this.clock = clock;
  }

  /** Lets the warning rest for the caller, at most until the promised instant. */
  public Answer snooze(Target target, Duration wanted) {
    return forTheWarned(target, visit -> snooze(visit, wanted));
  }

  /** Wakes it again, if it rests. */
  public Answer wake(Target target) {
    return forTheWarned(
        target,
        visit -> {
          snoozes.wake(person(visit.user()), visit.promise().id());
          return new Answer.Done(visit.promise());
        });
  }

  private Answer snooze(Visit visit, Duration wanted) {
    if (wanted.isNegative() || wanted.isZero()) {
      return entrance.refused(visit, "minutes", "kept.snooze.minutes");
    }
    Instant now = clock.instant();
    return Snooze.of(visit.promise(), promises.health(visit.promise()), now, wanted)
        .<Answer>map(
            snooze -> {
              snoozes.put(person(visit.user()), snooze, now);
              return new Answer.Done(visit.promise());
            })
        .orElseGet(() -> entrance.impossible(visit, "kept.snooze.needless"));
  }

  private Answer forTheWarned(Target target, Function<Visit, Answer> act) {
    return entrance.enter(
        target,
        Right.SEE,
        visit ->
            isWarned(visit)
                ? entrance.ifCurrent(visit, act)
                : entrance.forbidden(visit, "kept.snooze.others"));
  }

  private static boolean isWarned(Visit visit) {
    String key = visit.user().getKey();
    return key.equals(holder(visit.issue())) || key.equals(visit.promise().current().maker().key());
  }

  private static String holder(Issue issue) {
    ApplicationUser holder = issue.getAssignee();
    return Objects.isNull(holder) ? "" : holder.getKey();
  }

  private static Person person(ApplicationUser user) {
    return new Person(user.getKey());
  }
}
