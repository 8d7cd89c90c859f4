package io.kept.jira.promise;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.reconciliation.Place;
import io.kept.jira.reconciliation.Walk;
import io.kept.promise.Promise;
import io.kept.promise.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * The promises in one of the states that are not ended, by their time: a page is a range of the
 * index, however many there are.
 */
public final class AoAliveWalk implements Walk {
  private final ActiveObjects ao;
  private final String state;

  private AoAliveWalk(ActiveObjects ao, String state) {
    this.ao = ao;
    this.state = state;
  }

  /** Together, all that can still be kept or broken. */
  public static List<Walk> all(ActiveObjects ao) {
    return List.of(new AoAliveWalk(ao, PromiseRows.OPEN), new AoAliveWalk(ao, PromiseRows.ON_HOLD));
  }

  @Override
  public String name() {
    return state;
  }

  @Override
  public Page after(Place place, int most) {
    long at = Column.of(place.at());
    Query query =
        Query.select()
            .where(
                "STATE = ? AND PROMISED_BY >= ? AND (PROMISED_BY > ? OR ID > ?)",
                state,
                at,
                at,
                (int) place.past())
            .order("PROMISED_BY, ID")
            .limit(most);
    List<Promise> found =
        Stream.of(ao.find(PromiseRow.class, query)).map(PromiseRows::promise).toList();
    return new Page(subjects(found), found.size() < most ? Optional.empty() : next(found));
  }

  private static List<Subject> subjects(List<Promise> promises) {
    return promises.stream().map(Promise::subject).toList();
  }

  private Optional<Place> next(List<Promise> found) {
    Promise last = found.get(found.size() - 1);
    Instant at = last.promisedBy();
    return Optional.of(new Place(state, at, last.id().value()));
  }
}
