package io.kept.jira.banner;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.snooze.Snoozes;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.promise.State;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The promises about an issue that press whoever holds or made them: at risk and not at rest, or
 * past their time. What broke presses until it is done or owned up to. Costs an indexed query for
 * each promised-by field of the issue, and one more only where something is at risk.
 */
public class Pressing {
  private final PromisedByFields fields;
  private final Promises promises;
  private final Snoozes snoozes;
  private final InstantSource clock;

  public Pressing(
      PromisedByFields fields, Promises promises, Snoozes snoozes, InstantSource clock) {
    this.fields = fields;
    this.promises = promises;
    this.snoozes = snoozes;
    this.clock = clock;
  }

  /**
   * In the order of Jira's fields.
   *
   * @param user null when nobody is logged in, as Jira says it
   */
  List<Pressed> on(Issue issue, ApplicationUser user) {
    return user == null
        ? List.of()
        : fields.of(issue).stream().flatMap(field -> pressed(issue, field, user)).toList();
  }

  private Stream<Pressed> pressed(Issue issue, CustomField field, ApplicationUser user) {
    return promises
        .latest(PromisedByFields.subject(issue, field))
        .filter(promise -> isTheirs(promise, issue, user))
        .map(promise -> new Pressed(field, promise, promises.health(promise)))
        .filter(pressed -> presses(pressed, issue, user))
        .stream();
  }

  private boolean presses(Pressed pressed, Issue issue, ApplicationUser user) {
    return switch (pressed.health()) {
      case AT_RISK -> !rests(pressed.promise(), user);
      case LAPSED -> true;
      case BROKEN -> issue.getResolutionDate() == null && waits(pressed.promise().state());
      case ON_TRACK, ON_HOLD, KEPT, WITHDRAWN -> false;
    };
  }

  private boolean rests(Promise promise, ApplicationUser user) {
    return snoozes
        .restsUntil(new Person(user.getKey()), promise, clock.instant())
        .isPresent();
  }

  private static boolean waits(State state) {
    return state instanceof State.Broken broken
        && !broken.ownedUp()
        && broken.verdict().fulfilledAt().isEmpty();
  }

  private static boolean isTheirs(Promise promise, Issue issue, ApplicationUser user) {
    String key = user.getKey();
    return promise.current().maker().key().equals(key)
        || Optional.ofNullable(issue.getAssignee())
            .filter(holder -> holder.getKey().equals(key))
            .isPresent();
  }
}
