package io.kept.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.FieldReader;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.right.Rights;
import io.kept.policy.Kind;
import io.kept.policy.Offers;
import io.kept.policy.Policies;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.promise.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do about the promises of an issue; the entrances ask again. */
public class Mays {
  private final Promises promises;
  private final Policies policies;
  private final Rights rights;

  /** Somebody in front of a promised-by field. */
  record Visit(ApplicationUser user, Issue issue, CustomField field, Locale locale) {}

  public Mays(Promises promises, Policies policies, Rights rights) {
    this.promises = promises;
    this.policies = policies;
    this.rights = rights;
  }

  MayView of(Visit visit, Optional<Promise> promise) {
    Kind kind = PromisedByFields.kind(visit.field());
    boolean acts = rights.mayAct(visit.user(), visit.issue(), kind);
    boolean manages = rights.mayManage(visit.user(), visit.issue(), kind);
    boolean used = promises.triesUsedUp(PromisedByFields.subject(visit.issue(), visit.field()));
    boolean says =
        rights.mayQuote(visit.user(), visit.issue(), kind)
            && FieldReader.mayBePromised(visit.issue(), visit.field());
    Optional<Health> health = promise.map(promises::health);
    boolean running = acts && running(health);
    boolean broken = acts && health.filter(Health.BROKEN::equals).isPresent();
    boolean told = promise.map(Promise::state).filter(Mays::isTold).isPresent();
    return new MayView(
        says && (manages || !used),
        health.filter(Health.ON_HOLD::equals).isPresent(),
        says && running(health) && !used,
        says && used && !manages,
        used && manages,
        running,
        running && !told,
        broken && !told,
        broken,
        acts && (running || health.filter(Health.ON_HOLD::equals).isPresent()),
        manages && promise.flatMap(it -> State.verdict(it.state())).isPresent(),
        ready(visit),
        causes(visit, promise));
  }

  private static boolean running(Optional<Health> health) {
    return health.filter(it -> it == Health.ON_TRACK || it == Health.AT_RISK).isPresent();
  }

  /** The word to the customer that is due now has been said. */
  private static boolean isTold(State state) {
    return state instanceof State.Open open && open.told()
        || state instanceof State.Broken broken && broken.ownedUp();
  }

  private List<String> ready(Visit visit) {
    return offers(visit).quotes().stream().map(quote -> quote.words().in(visit.locale())).toList();
  }

  private List<CauseView> causes(Visit visit, Optional<Promise> promise) {
    Optional<String> named =
        promise
            .map(Promise::state)
            .flatMap(state -> state instanceof State.Broken it ? it.cause() : Optional.empty());
    return offers(visit).causes().stream()
        .map(
            cause ->
                new CauseView(
                    cause.key(),
                    cause.label().in(visit.locale()),
                    named.filter(cause.key()::equals).isPresent()))
        .toList();
  }

  private Offers offers(Visit visit) {
    return policies
        .of(visit.issue().getProjectObject().getId(), PromisedByFields.kind(visit.field()))
        .offers();
  }
}
