package io.kept.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.calendar.BusinessCalendar;
import io.kept.calendar.CalendarVersion;
import io.kept.policy.Fault;
import io.kept.policy.Incident;
import io.kept.policy.Kind;
import io.kept.policy.Policy;
import io.kept.policy.PolicyDraft;
import io.kept.promise.Person;
import io.kept.sandbox.promise.KeptTables;
import io.kept.testkit.ManualClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies in the real ActiveObjects. */
class StoredPoliciesTest {
  private static final Person MIA = new Person("mia");
  private static final long DESK = 10;
  private static final Place DESK_FIX = new Place(DESK, Kind.FIX);

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final ManualClock clock = new ManualClock("2026-11-23T08:00:00Z");
  private final PolicyVersions versions = new PolicyVersions(tables.ao());
  private final StoredCalendars calendars = new StoredCalendars(tables.ao());
  private ZoneId zone = ZoneId.of("Europe/Berlin");
  private final StoredPolicies policies = node();

  @Test
  void areTheStandardWhereNothingIsStored() {
    assertThat(policies.of(DESK, Kind.FIX)).isEqualTo(Policy.standard(zone));
  }

  @Test
  void areTheInstancesWhereAProjectHasNone() {
    change(Place.instance(Kind.FIX), 0, "tries", "4");
    change(DESK_FIX, 0, "tries", "3");

    assertThat(policies.of(DESK, Kind.FIX).tries()).isEqualTo(3);
    assertThat(policies.of(DESK + 1, Kind.FIX).tries()).isEqualTo(4);
    assertThat(policies.of(DESK, Kind.REPLY).tries()).isEqualTo(2);
  }

  @Test
  void areTheInstancesAgainWhenAProjectGivesItsOwnUp() {
    change(Place.instance(Kind.FIX), 0, "tries", "4");
    change(DESK_FIX, 0, "tries", "3");

    policies.giveUp(DESK_FIX, 1, MIA);

    assertThat(policies.of(DESK, Kind.FIX).tries()).isEqualTo(4);
  }

  @Test
  void keepEveryVersionWithWhoMadeItAndWhen() {
    change(DESK_FIX, 0, "tries", "3");
    clock.pass("PT1H");
    policies.giveUp(DESK_FIX, 1, new Person("tom"));

    assertThat(versions.history(DESK_FIX))
        .containsExactly(
            new PolicyVersion(2, Optional.empty(), new Person("tom"), clock.instant()),
            new PolicyVersion(
                1, Optional.of(draft("tries", "3")), MIA, clock.instant().minusSeconds(3600)));
  }

  @Test
  void areNotChangedByAFaultyDraft() {
    Change change = change(DESK_FIX, 0, "tries", "0", "languages", "fr");

    assertThat(change).isInstanceOf(Change.Refused.class);
    assertThat(((Change.Refused) change).faults())
        .extracting(Fault::setting)
        .containsExactlyInAnyOrder("tries", "languages");
    assertThat(versions.newest(DESK_FIX)).isEmpty();
  }

  @Test
  void areNotChangedByWhoeverHasLookedAtAnOlderVersion() {
    change(DESK_FIX, 0, "tries", "3");

    assertThat(change(DESK_FIX, 0, "tries", "5")).isEqualTo(new Change.Overtaken());
    assertThat(change(DESK_FIX, 7, "tries", "5")).isEqualTo(new Change.Overtaken());
    assertThat(policies.of(DESK, Kind.FIX).tries()).isEqualTo(3);
  }

  @Test
  void haveOneVersionOfEachNumberWhoeverIsFaster() {
    PolicyVersion mine = new PolicyVersion(1, Optional.empty(), MIA, clock.instant());
    PolicyVersion theirs =
        new PolicyVersion(1, Optional.empty(), new Person("tom"), clock.instant());

    assertThat(versions.add(DESK_FIX, mine)).isTrue();
    assertThat(versions.add(DESK_FIX, theirs)).isFalse();
    assertThat(versions.history(DESK_FIX)).containsExactly(mine);
  }

  @Test
  void followAnotherNodeWithinTenSeconds() {
    StoredPolicies other = node();
    assertThat(other.of(DESK, Kind.FIX).tries()).isEqualTo(2);
    change(DESK_FIX, 0, "tries", "3");

    clock.pass("PT9.999S");
    assertThat(other.of(DESK, Kind.FIX).tries()).isEqualTo(2);
    clock.pass("PT0.001S");
    assertThat(other.of(DESK, Kind.FIX).tries()).isEqualTo(3);
  }

  @Test
  void areReadAnewWhenTheClockWasMovedBack() {
    StoredPolicies other = node();
    assertThat(other.of(DESK, Kind.FIX).tries()).isEqualTo(2);
    change(DESK_FIX, 0, "tries", "3");

    clock.pass("PT-1S");

    assertThat(other.of(DESK, Kind.FIX).tries()).isEqualTo(3);
  }

  @Test
  void followTheNewestVersionOfTheirCalendar() {
    BusinessCalendar early = early(1, "06:00-14:00");
    BusinessCalendar earlier = early(2, "05:00-13:00");
    calendars.add(early, MIA, clock.instant());
    change(DESK_FIX, 0, "calendar", "Early desk");
    assertThat(policies.of(DESK, Kind.FIX).calendar()).isEqualTo(early);

    calendars.add(earlier, MIA, clock.instant());
    clock.pass("PT10S");

    assertThat(policies.of(DESK, Kind.FIX).calendar()).isEqualTo(earlier);
  }

  @Test
  void keepTheirCalendarAsTheSameObjectWhileItDoesNotChange() {
    calendars.add(early(1, "06:00-14:00"), MIA, clock.instant());
    change(DESK_FIX, 0, "calendar", "Early desk");
    BusinessCalendar first = policies.of(DESK, Kind.FIX).calendar();

    clock.pass("PT1H");

    assertThat(policies.of(DESK, Kind.FIX).calendar()).isSameAs(first);
  }

  @Test
  void fallBackWhenWhatIsStoredIsFaulty() {
    change(Place.instance(Kind.FIX), 0, "tries", "4");
    PolicyDraft gone = draft("calendar", "Gone desk");
    versions.add(DESK_FIX, new PolicyVersion(1, Optional.of(gone), MIA, clock.instant()));

    assertThat(policies.of(DESK, Kind.FIX).tries()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"tries\":", "null", "{\"tries\":null}", "[]", ""})
  void fallBackWhenWhatIsStoredCannotBeRead(String text) {
    Map<String, Object> broken = new LinkedHashMap<>();
    broken.put("NATURAL_KEY", "10:FIX:1");
    broken.put("PROJECT_ID", DESK);
    broken.put("KIND", "FIX");
    broken.put("VERSION", 1);
    broken.put("DRAFT", text);
    tables.ao().create(PolicyRow.class, broken);

    assertThat(policies.of(DESK, Kind.FIX)).isEqualTo(Policy.standard(zone));
  }

  @Test
  void holdAllThatAPolicyCanOffer() {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = 1; i <= 50; i++) {
      entries.put("cause." + i + ".key", "cause-" + i);
      entries.put("cause." + i + ".label", "\"ü\" ".repeat(25).strip());
    }

    policies.change(DESK_FIX, 0, new PolicyDraft(entries), MIA);

    assertThat(versions.newest(DESK_FIX).flatMap(PolicyVersion::draft))
        .contains(new PolicyDraft(entries));
    assertThat(policies.of(DESK, Kind.FIX).offers().causes()).hasSize(50);
  }

  @Test
  void followTheZoneOfJira() {
    assertThat(policies.of(DESK, Kind.FIX).calendar().zone()).isEqualTo(zone);

    zone = ZoneId.of("America/New_York");

    assertThat(policies.of(DESK, Kind.FIX)).isEqualTo(Policy.standard(zone));
  }

  @Test
  void keepTheEndOfAnIncidentWhereItWasSaidWhenTheZoneChanges() {
    change(DESK_FIX, 0, "incident.reason", "Down", "incident.until", "2026-11-23 17:00");
    zone = ZoneId.of("America/New_York");
    clock.pass("PT10S");

    assertThat(policies.of(DESK, Kind.FIX).limits().incident())
        .contains(new Incident(Optional.of(Instant.parse("2026-11-23T16:00:00Z")), "Down"));
  }

  private StoredPolicies node() {
    return new StoredPolicies(versions, new StoredCalendars(tables.ao()), () -> zone, clock);
  }

  private Change change(Place place, int seen, String... settingsAndTexts) {
    return policies.change(place, seen, draft(settingsAndTexts), MIA);
  }

  private static PolicyDraft draft(String... settingsAndTexts) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = 0; i < settingsAndTexts.length; i += 2) {
      entries.put(settingsAndTexts[i], settingsAndTexts[i + 1]);
    }
    return new PolicyDraft(entries);
  }

  private BusinessCalendar early(int version, String hours) {
    return BusinessCalendar.in(zone)
        .openOnWeekdays(hours)
        .as(new CalendarVersion("Early desk", version))
        .build();
  }
}
