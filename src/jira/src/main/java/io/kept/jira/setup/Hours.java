package io.kept.jira.setup;

import io.kept.calendar.BusinessCalendar;
import io.kept.calendar.CalendarVersion;
import io.kept.calendar.Holiday;
import io.kept.calendars.PublicHolidays;
import io.kept.jira.policy.Change;
import io.kept.jira.policy.Place;
import io.kept.jira.policy.PolicyVersion;
import io.kept.jira.policy.PolicyVersions;
import io.kept.jira.policy.StoredCalendars;
import io.kept.jira.policy.StoredPolicies;
import io.kept.policy.Kind;
import io.kept.policy.PolicyDraft;
import io.kept.promise.Person;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gives the instance the hours of a desk: Monday to Friday, 9 to 17, closed on public holidays. */
public final class Hours {
  private static final String CALENDAR = "calendar";
  private static final String OPEN = "09:00-17:00";

  private final StoredCalendars calendars;
  private final StoredPolicies policies;
  private final PolicyVersions versions;
  private final InstantSource clock;

  public Hours(
      StoredCalendars calendars,
      StoredPolicies policies,
      PolicyVersions versions,
      InstantSource clock) {
    this.calendars = calendars;
    this.policies = policies;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * Stores the calendar of a desk, or its next version, and gives its name.
   *
   * @throws IllegalArgumentException when the country or the region is not known
   */
  Optional<String> store(Wish.Desk desk, Person by, Locale language) {
    String name = name(desk, language);
    int seen = calendars.named(name).map(it -> it.version().number()).orElse(0);
    BusinessCalendar calendar =
        BusinessCalendar.in(desk.zone())
            .openOnWeekdays(OPEN)
            .closedOn(holidays(desk, language))
            .as(new CalendarVersion(name, seen + 1))
            .build();
    return calendars.add(calendar, by, clock.instant()) ? Optional.of(name) : Optional.empty();
  }

  /**
   * Lets the instance keep these hours for a kind; all else in its policy stays. Refused when what
   * is stored there is faulty.
   */
  Change keep(String calendar, Kind kind, Person by) {
    Place place = Place.instance(kind);
    try {
      Optional<PolicyVersion> newest = versions.newest(place);
      Map<String, String> entries =
          new TreeMap<>(
              newest.flatMap(PolicyVersion::draft).map(PolicyDraft::entries).orElse(Map.of()));
      entries.put(CALENDAR, calendar);
      int seen = newest.map(PolicyVersion::number).orElse(0);
      return policies.change(place, seen, new PolicyDraft(entries), by);
    } catch (IllegalArgumentException unreadable) {
      return new Change.Refused(List.of());
    }
  }

  /**
   * Puts back the policy that was in force before these versions, of which those in a row count as
   * one. Empty when the newest is none of them: what somebody has changed since stays.
   */
  Optional<Change> giveUp(Kind kind, Set<Integer> ours, Person by) {
    Place place = Place.instance(kind);
    try {
      List<PolicyVersion> history = versions.history(place);
      int newest = history.isEmpty() ? 0 : history.get(0).number();
      return ours.contains(newest)
          ? Optional.of(putBack(place, newest, before(newest, ours, history), by))
          : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.of(new Change.Refused(List.of()));
    }
  }

  private Change putBack(Place place, int seen, Optional<PolicyDraft> before, Person by) {
    return before
        .map(draft -> policies.change(place, seen, draft, by))
        .orElseGet(() -> policies.giveUp(place, seen, by));
  }

  private static Optional<PolicyDraft> before(
      int newest, Set<Integer> ours, List<PolicyVersion> history) {
    int first = newest;
    while (ours.contains(first - 1)) {
      first--;
    }
    int before = first - 1;
    return history.stream()
        .filter(it -> it.number() == before)
        .findFirst()
        .flatMap(PolicyVersion::draft);
  }

  private static List<Holiday> holidays(Wish.Desk desk, Locale language) {
    return desk.country().map(country -> of(country, desk.region())).stream()
        .flatMap(known -> known.in(PublicHolidays.years(), language).stream())
        .toList();
  }

  private static PublicHolidays of(String country, Optional<String> region) {
    return region
        .map(code -> PublicHolidays.of(country, code))
        .orElseGet(() -> PublicHolidays.of(country));
  }

  /** What people call it: "Germany, Bavaria", or the zone where no country was chosen. */
  private static String name(Wish.Desk desk, Locale language) {
    if (desk.country().isEmpty()) {
      return desk.zone().getId();
    }
    String code = desk.country().get();
    String country = new Locale("", code).getDisplayCountry(language);
    return desk.region()
        .map(region -> country + ", " + PublicHolidays.regionsOf(code, language).get(region))
        .orElse(country);
  }
}
