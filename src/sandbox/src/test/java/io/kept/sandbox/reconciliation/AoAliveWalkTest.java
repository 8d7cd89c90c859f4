package io.kept.sandbox.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoAliveWalk;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.jira.reconciliation.Place;
import io.kept.jira.reconciliation.Walk;
import io.kept.policy.Kind;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.PromiseStore;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import io.kept.sandbox.promise.KeptTables;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AoAliveWalkTest {
  private static final Person ANNA = new Person("anna");
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final PromiseStore store =
      new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao()));

  @Test
  void comesToEachOpenPromiseOnceByTimeHoweverManyAreDueTogether() {
    promise(4, TEN.plusSeconds(60));
    for (long issue = 1; issue <= 3; issue++) {
      promise(issue, TEN);
    }
    happened(promise(5, TEN), new Happening.Lapsed(TEN.plusSeconds(1), Optional.empty()));

    assertThat(issues("OPEN", 1)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(issues("OPEN", 2)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(issues("OPEN", 9)).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void thoseOnHoldHaveAWalkOfTheirOwn() {
    promise(1, TEN);
    happened(promise(2, TEN), new Happening.Held(NINE, ANNA, "Which printer?"));

    assertThat(issues("OPEN", 9)).containsExactly(1L);
    assertThat(issues("ON_HOLD", 9)).containsExactly(2L);
  }

  @Test
  void thereAreOnlyThoseTwo() {
    assertThat(AoAliveWalk.all(tables.ao()))
        .extracting(Walk::name)
        .containsExactly("OPEN", "ON_HOLD");
  }

  private List<Long> issues(String state, int most) {
    Walk walk =
        AoAliveWalk.all(tables.ao()).stream()
            .filter(it -> it.name().equals(state))
            .findFirst()
            .orElseThrow();
    List<Long> issues = new ArrayList<>();
    Optional<Place> place = Optional.of(Place.startOf(state));
    while (place.isPresent()) {
      Walk.Page page = walk.after(place.get(), most);
      page.subjects().forEach(subject -> issues.add(subject.issueId()));
      place = page.next();
    }
    return issues;
  }

  private Promise promise(long issue, Instant promisedBy) {
    Quote quote = new Quote("1h", promisedBy, ZoneId.of("Europe/Berlin"), Shift.NONE);
    Happening.Said said = new Happening.Said(NINE, Kind.FIX, Word.of(ANNA, quote));
    return store.begin(new Subject(7, issue, 100), Optional.empty(), said, TEN).orElseThrow();
  }

  private void happened(Promise before, Happening happening) {
    store.record(before, happening, Instant.MAX).orElseThrow();
  }
}
