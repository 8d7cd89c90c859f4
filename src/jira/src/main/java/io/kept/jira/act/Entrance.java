package io.kept.jira.act;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Rights;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.promise.Happening;
import io.kept.promise.Outcome;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lets people in to the promises that they may see, and no further than they may go. */
public class Entrance {
  static final int LONGEST_REASON = 450;

  private final Promises promises;
  private final IssueManager issues;
  private final Rights rights;
  private final Speech speech;

  /** In which words it answers. */
  public record Speech(Readers readers, Wording wording) {}

  /** What a user wants to do to a promise that they may see. */
  public record Visit(Target target, Promise promise, MutableIssue issue) {
    public ApplicationUser user() {
      return target.user();
    }
  }

  public Entrance(Promises promises, IssueManager issues, Rights rights, Speech speech) {
    this.promises = promises;
    this.issues = issues;
    this.rights = rights;
    this.speech = speech;
  }

  /** Lets somebody do something, if they have the right to. */
  public Answer enter(Target target, Right right, Function<Visit, Answer> act) {
    Optional<Visit> visit = visit(target);
    if (visit.isEmpty()) {
      return new Answer.Unseen();
    }
    if (may(visit.get(), right)) {
      return act.apply(visit.get());
    }
    String key = right == Right.MANAGE ? "kept.act.managers" : "kept.act.forbidden";
    return new Answer.Forbidden(sentence(visit.get(), key));
  }

  /** The promise with what has happened to it by now, if the user may see its issue. */
  Optional<Visit> visit(Target target) {
    return promises.find(target.promise()).flatMap(promise -> visit(target, promise));
  }

  /** Records what the user does now. */
  Answer act(Visit visit, BiFunction<Instant, Person, Happening> act) {
    Person person = new Person(visit.user().getKey());
    Outcome outcome =
        promises.act(
            visit.target().promise(),
            visit.target().seen().orElse(visit.promise().entries()),
            now -> act.apply(now, person));
    if (outcome instanceof Outcome.Outdated) {
      return new Answer.Outdated(sentence(visit, "kept.act.outdated"));
    }
    return outcome instanceof Outcome.Impossible
        ? new Answer.Impossible(sentence(visit, "kept.act.impossible"))
        : new Answer.Done(outcome.promise());
  }

  /** The act, unless the promise is another one than the user has seen. */
  public Answer ifCurrent(Visit visit, Function<Visit, Answer> act) {
    int entries = visit.promise().entries();
    return visit.target().seen().orElse(entries) == entries
        ? act.apply(visit)
        : outdated(visit, "kept.act.outdated");
  }

  /** Something that was typed has to be mended. */
  public Answer refused(Visit visit, String field, String key, Serializable... arguments) {
    return new Answer.Refused(field, sentence(visit, key, arguments));
  }

  /** The user may see the promise but not do this. */
  public Answer forbidden(Visit visit, String key) {
    return new Answer.Forbidden(sentence(visit, key));
  }

  /** Something has changed since the user looked. */
  public Answer outdated(Visit visit, String key, Serializable... arguments) {
    return new Answer.Outdated(sentence(visit, key, arguments));
  }

  /** This cannot be done to the promise as it stands. */
  public Answer impossible(Visit visit, String key) {
    return new Answer.Impossible(sentence(visit, key));
  }

  private Optional<Visit> visit(Target target, Promise promise) {
    return Optional.ofNullable(issues.getIssueObject(promise.subject().issueId()))
        .filter(issue -> rights.maySee(target.user(), issue))
        .map(issue -> new Visit(target, promises.catchUp(promise), issue));
  }

  private boolean may(Visit visit, Right right) {
    return switch (right) {
      case SEE -> true;
      case ACT -> rights.mayAct(visit.user(), visit.issue(), visit.promise().kind());
      case MANAGE -> rights.mayManage(visit.user(), visit.issue(), visit.promise().kind());
    };
  }

  private String sentence(Visit visit, String key, Serializable... arguments) {
    return speech.wording().text(speech.readers().of(visit.user()), key, arguments);
  }
}
