package io.kept.jira.act;

import io.kept.jira.act.Entrance.Visit;
import io.kept.jira.notice.CustomerText;
import io.kept.message.MessageKind;
import io.kept.message.Placeholder;
import io.kept.message.Values;
import io.kept.notice.Delivery;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.policy.Cause;
import io.kept.policy.Policies;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What agents say to the customer through Kept: they fill in the parts, or leave them out, and Kept
 * puts them into the customer's language and time and posts them once, in the agent's name.
 */
public class Letters {
  /** A comment is not longer than Jira takes; this leaves room for the words around it. */
  static final int LONGEST_PART = 2000;

  private final Entrance entrance;
  private final Policies policies;
  private final CustomerText text;
  private final Delivery delivery;

  public Letters(Entrance entrance, Policies policies, CustomerText text, Delivery delivery) {
    this.entrance = entrance;
    this.policies = policies;
    this.text = text;
    this.delivery = delivery;
  }

  /**
   * What the customer would read, as plain text.
   *
   * @param parts what the agent has filled in, as typed, and the key of a cause
   */
  public Optional<String> preview(Target target, MessageKind kind, Map<Placeholder, String> parts) {
    return entrance
        .visit(target)
        .map(visit -> text.show(kind, visit.promise(), visit.issue(), values(named(visit, parts))));
  }

  /** With the cause as the customer calls it instead of its key. */
  private Map<Placeholder, String> named(Visit visit, Map<Placeholder, String> parts) {
    Map<Placeholder, String> named = new EnumMap<>(Placeholder.class);
    named.putAll(parts);
    named.computeIfPresent(
        Placeholder.CAUSE,
        (cause, key) ->
            Causes.find(policies, visit.promise(), key).map(it -> label(visit, it)).orElse(""));
    return named;
  }

  /**
   * Puts a promise on hold.
   *
   * @param needed what we wait for
   */
  public Answer hold(Target target, String needed) {
    return entrance.enter(
        target,
        Right.ACT,
        visit -> {
          if (needed.isBlank()) {
            return entrance.refused(visit, "needed", "kept.act.needed");
          }
          return send(visit, NoticeKind.HOLD, Map.of(Placeholder.NEEDED, needed));
        });
  }

  /**
   * Tells the customer before the lapse.
   *
   * @param parts known, not known and next, each of which may be left out
   */
  public Answer giveHeadsUp(Target target, Map<Placeholder, String> parts) {
    return entrance.enter(target, Right.ACT, visit -> send(visit, NoticeKind.HEADS_UP, parts));
  }

  /**
   * Owns up to a broken promise.
   *
   * @param cause the key of a cause to be named, in our figures and to the customer; may be empty
   * @param next what happens now; may be blank
   */
  public Answer ownUp(Target target, Optional<String> cause, String next) {
    return entrance.enter(target, Right.ACT, visit -> ownUp(visit, cause, next));
  }

  private Answer ownUp(Visit visit, Optional<String> key, String next) {
    if (key.isEmpty()) {
      return send(visit, NoticeKind.OWN_UP, Map.of(Placeholder.NEXT, next));
    }
    Optional<Cause> cause = Causes.find(policies, visit.promise(), key.get());
    if (cause.isEmpty()) {
      return entrance.refused(visit, "cause", "kept.act.cause.unknown");
    }
    Answer named =
        entrance.act(visit, (now, by) -> new Happening.CauseNamed(now, by, cause.get().key()));
    return named instanceof Answer.Done done
        ? send(
            seeing(visit, done.promise()),
            NoticeKind.OWN_UP,
            Map.of(Placeholder.CAUSE, label(visit, cause.get()), Placeholder.NEXT, next))
        : named;
  }

  private Answer send(Visit visit, NoticeKind kind, Map<Placeholder, String> parts) {
    for (Map.Entry<Placeholder, String> part : parts.entrySet()) {
      if (part.getValue().length() > LONGEST_PART) {
        return entrance.refused(visit, part.getKey().word(), "kept.act.too_long", LONGEST_PART);
      }
    }
    String line = line(visit, message(kind), parts);
    Answer answer = entrance.act(visit, (now, by) -> happening(kind, now, by, line));
    if (answer instanceof Answer.Done done) {
      Promise promise = done.promise();
      delivery.send(new NoticeKey(promise.id(), promise.revision(), kind));
    }
    return answer;
  }

  private static Happening happening(NoticeKind kind, Instant now, Person by, String line) {
    return switch (kind) {
      case HOLD -> new Happening.Held(now, by, line);
      case HEADS_UP -> new Happening.HeadsUpGiven(now, by, line);
      case OWN_UP -> new Happening.OwnedUp(now, by, line);
      case WARNING, PROMISE ->
          throw new IllegalArgumentException("No agent writes a letter of " + kind + ".");
    };
  }

  private static MessageKind message(NoticeKind kind) {
    return MessageKind.valueOf(kind.name());
  }

  private String line(Visit visit, MessageKind kind, Map<Placeholder, String> parts) {
    return text.compose(kind, visit.promise(), visit.issue(), values(parts));
  }

  private static Values values(Map<Placeholder, String> parts) {
    Values values = Values.none();
    for (Map.Entry<Placeholder, String> part : parts.entrySet()) {
      values = values.with(part.getKey(), part.getValue());
    }
    return values;
  }

  private String label(Visit visit, Cause cause) {
    return cause.label().in(text.reader(visit.promise().kind(), visit.issue()).locale());
  }

  private static Visit seeing(Visit visit, Promise promise) {
    Target target = new Target(visit.user(), promise.id(), OptionalInt.of(promise.entries()));
    return new Visit(target, promise, visit.issue());
  }
}
