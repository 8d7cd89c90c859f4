package io.kept.jira.policy;

import io.kept.policy.Calendars;
import io.kept.policy.Fault;
import io.kept.policy.Kind;
import io.kept.policy.Policies;
import io.kept.policy.Policy;
import io.kept.policy.PolicyDraft;
import io.kept.policy.PolicyDraft.Result;
import io.kept.promise.Person;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policies that administrators have entered: a project's own, else the instance's, else the
 * standard. What another node changes is seen within {@link Fresh#LIFE}.
 */
public final class StoredPolicies implements Policies {
  /** How long after a change every node goes by it. */
  public static final Duration SETTLED = Fresh.LIFE;

  private static final Logger LOG = LoggerFactory.getLogger(StoredPolicies.class);

  private final PolicyVersions versions;
  private final Calendars calendars;
  private final Standard standard;
  private final InstantSource clock;
  private final Fresh<Place, Known> known;

  /** What is known of a place: its own policy, and what is wrong with it if it has a faulty one. */
  private record Known(Optional<Policy> own, List<String> faults) {
    static final Known NOTHING = new Known(Optional.empty(), List.of());
  }

  /**
   * @param zone of the standard calendar, asked afresh each time
   */
  public StoredPolicies(
      PolicyVersions versions, Calendars calendars, Supplier<ZoneId> zone, InstantSource clock) {
    this.versions = versions;
    this.calendars = calendars;
    this.standard = new Standard(zone);
    this.clock = clock;
    this.known = new Fresh<>(clock);
  }

  @Override
  public Policy of(long projectId, Kind kind) {
    return own(new Place(projectId, kind))
        .or(() -> own(Place.instance(kind)))
        .orElseGet(standard::policy);
  }

  /** What is in force where nothing was entered. */
  public Policy standard() {
    return standard.policy();
  }

  /**
   * Gives a place this policy.
   *
   * @param seen the number of the version that was looked at, 0 when there was none
   */
  public Change change(Place place, int seen, PolicyDraft draft, Person by) {
    Result result = read(draft);
    return result instanceof Result.Valid valid
        ? add(place, seen, Optional.of(draft.pinned(valid.policy())), by)
        : new Change.Refused(((Result.Faulty) result).faults());
  }

  /**
   * Lets a place have no policy of its own any more.
   *
   * @param seen the number of the version that was looked at
   */
  public Change giveUp(Place place, int seen, Person by) {
    return add(place, seen, Optional.empty(), by);
  }

  /** Whether a place has a policy of its own that is in force. */
  public boolean isOwn(Place place) {
    return own(place).isPresent();
  }

  private Change add(Place place, int seen, Optional<PolicyDraft> draft, Person by) {
    PolicyVersion next = new PolicyVersion(seen + 1, draft, by, clock.instant());
    int newest = versions.newest(place).map(PolicyVersion::number).orElse(0);
    boolean done = newest == seen && versions.add(place, next);
    known.forget(place);
    return done ? new Change.Done(next) : new Change.Overtaken();
  }

  private Optional<Policy> own(Place place) {
    return known.get(place, before -> look(place, before.orElse(Known.NOTHING))).own();
  }

  private Known look(Place place, Known before) {
    Known now = look(place);
    if (!now.faults().isEmpty() && !now.faults().equals(before.faults())) {
      LOG.error(
          "The policy of {} in project {} is faulty and not in force. Mend it in Kept's settings:"
              + " {}",
          place.kind(),
          place.projectId(),
          String.join(" ", now.faults()));
    }
    return now;
  }

  private Known look(Place place) {
    try {
      return versions
          .newest(place)
          .flatMap(PolicyVersion::draft)
          .map(draft -> known(read(draft)))
          .orElse(Known.NOTHING);
    } catch (IllegalArgumentException unreadable) {
      return new Known(Optional.empty(), List.of(String.valueOf(unreadable.getMessage())));
    }
  }

  /** The policy that a draft would be here, or all that is wrong with it. */
  public Result read(PolicyDraft draft) {
    return draft.read(standard.policy(), calendars);
  }

  private static Known known(Result result) {
    return result instanceof Result.Valid valid
        ? new Known(Optional.of(valid.policy()), List.of())
        : new Known(
            Optional.empty(),
            ((Result.Faulty) result).faults().stream().map(Fault::sentence).toList());
  }
}
