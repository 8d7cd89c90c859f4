package io.kept.jira.forecast;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.forecast.Following;
import io.kept.forecast.HoldingTime;
import io.kept.forecast.Load;
import io.kept.forecast.Outlook;
import io.kept.forecast.TightQuotes;
import io.kept.jira.mine.Holdings;
import io.kept.jira.promise.FieldReader;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.right.Rights;
import io.kept.policy.Kind;
import io.kept.policy.Policies;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Subject;
import io.kept.quote.Quote;
import io.kept.report.Rate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks ahead for whoever may quote. How long issues took speaks of fixes only, because an issue
 * ends with its fix. Every question it asks is bounded.
 */
public class Outlooks {
  /** How many verdicts are compared at most, the newest. */
  static final int MOST_JUDGED = 500;

  /** How many promises of a holder are counted at most, of each kind of debt. */
  static final int MOST_OWED = 25;

  private static final int MOST_NAMED = 3;

  private final Past past;
  private final Desk desk;
  private final Policies policies;
  private final InstantSource clock;

  /** What happened so far. */
  public record Past(Following following, Judgements judgements, Holdings holdings) {}

  /** The issues, and who may see and quote what. */
  public record Desk(IssueManager issues, FieldReader fields, Rights rights) {}

  /** Somebody in front of a field. */
  private record Visit(ApplicationUser user, Issue issue, CustomField field) {
    Subject subject() {
      return PromisedByFields.subject(issue, field);
    }

    Kind kind() {
      return PromisedByFields.kind(field);
    }
  }

  public Outlooks(Past past, Desk desk, Policies policies, InstantSource clock) {
    this.past = past;
    this.desk = desk;
    this.policies = policies;
    this.clock = clock;
  }

  /** What lies ahead of a quote there, or of any; empty for who may not quote there. */
  Optional<Ahead> ahead(
      ApplicationUser user, String issueKey, long fieldId, Optional<Quote> quote) {
    return Optional.<Issue>ofNullable(
            issueKey == null ? null : desk.issues().getIssueObject(issueKey))
        .filter(issue -> desk.rights().maySee(user, issue))
        .flatMap(
            issue ->
                desk.fields().field(issue, fieldId).map(field -> new Visit(user, issue, field)))
        .filter(visit -> desk.rights().mayQuote(user, visit.issue(), visit.kind()))
        .map(visit -> ahead(visit, quote));
  }

  private Ahead ahead(Visit visit, Optional<Quote> quote) {
    Optional<Outlook> outlook =
        visit.kind() == Kind.FIX
            ? past.following().outlook(IssueLives.seen(visit.issue()))
            : Optional.empty();
    Optional<Instant> holds =
        outlook.flatMap(
            it ->
                HoldingTime.of(
                    it, policies.of(visit.subject().projectId(), visit.kind()).calendar()));
    return new Ahead(outlook, holds, quote.map(it -> quoted(visit, it)));
  }

  private Ahead.Quoted quoted(Visit visit, Quote quote) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    List<TightQuotes.Judged> judged =
        past.judgements().newest(visit.subject().projectId(), visit.kind(), MOST_JUDGED);
    Rate tight = TightQuotes.of(judged, Duration.between(now, quote.promisedBy()));
    return new Ahead.Quoted(quote, now, tight, owed(visit, quote.promisedBy()));
  }

  private Ahead.Owed owed(Visit visit, Instant by) {
    ApplicationUser holder = Optional.ofNullable(visit.issue().getAssignee()).orElse(visit.user());
    List<Promise> held = past.holdings().heldBy(new Person(holder.getKey()), MOST_OWED);
    Load all = Load.of(held, visit.subject(), by);
    List<Promise> overdue = all.overdue().stream().filter(this::isWaitedFor).toList();
    Load load = new Load(all.promised(), overdue);
    List<Issue> named =
        Stream.concat(overdue.stream(), load.promised().stream())
            .flatMap(promise -> issue(promise).stream())
            .filter(issue -> desk.rights().maySee(visit.user(), issue))
            .distinct()
            .limit(MOST_NAMED)
            .toList();
    return new Ahead.Owed(holder, load, named);
  }

  /** Of a resolved issue nobody waits for a reply any more that came too late. */
  private boolean isWaitedFor(Promise overdue) {
    return issue(overdue).filter(issue -> issue.getResolutionDate() == null).isPresent();
  }

  private Optional<Issue> issue(Promise promise) {
    return Optional.ofNullable(desk.issues().getIssueObject(promise.subject().issueId()));
  }
}
