package io.kept.jira.settings;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.calendar.BusinessCalendar;
import io.kept.calendar.CalendarText;
import io.kept.calendar.CalendarText.BadLine;
import io.kept.calendar.Holiday;
import io.kept.calendar.OpenHours;
import io.kept.jira.policy.CalendarChange;
import io.kept.jira.policy.StoredCalendars;
import io.kept.jira.policy.StoredPolicies;
import io.kept.jira.rest.Json;
import io.kept.policy.Policy;
import io.kept.promise.OpenPromises.Scope;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.ws.rs.core.Response;

/**
 * Calendars as they are entered, in the lines of {@link CalendarText} without the first, which the
 * name and the version make. Whoever calls has been let in.
 */
public class CalendarSettings {
  private static final int DAYS_AHEAD = 14;

  private final StoredCalendars calendars;
  private final StoredPolicies policies;
  private final PolicySettings.Judging judging;

  public CalendarSettings(
      StoredCalendars calendars, StoredPolicies policies, PolicySettings.Judging judging) {
    this.calendars = calendars;
    this.policies = policies;
    this.judging = judging;
  }

  /** All calendars. */
  Response list() {
    return Json.ok(
        Map.of(
            "calendars",
            calendars.names().stream()
                .flatMap(name -> newest(name).stream().map(it -> summary(name, it)))
                .toList()));
  }

  /** Empty when there is no such calendar. */
  Optional<Response> look(String name) {
    return newest(name).map(it -> look(name, it));
  }

  Response save(String name, OptionalInt seen, String hours, ApplicationUser by) {
    int before = seen.orElseGet(() -> version(name));
    String text = text(name, before + 1, hours);
    List<BadLine> bad = CalendarText.badLines(text);
    if (!bad.isEmpty()) {
      return judging.faults().refuseLines(entered(bad));
    }
    boolean saved =
        before >= 0
            && calendars.add(
                CalendarText.read(text), new Person(by.getKey()), judging.clock().instant());
    return saved
        ? look(name).orElseThrow()
        : Json.problem(412, judging.faults().text("kept.settings.outdated"), "");
  }

  /** The next two weeks, and what becomes of open promises. */
  Response preview(String name, String hours) {
    String text = text(name, 1, hours);
    List<BadLine> bad = CalendarText.badLines(text);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("faults", judging.faults().linesJson(entered(bad)));
    if (bad.isEmpty()) {
      BusinessCalendar calendar = CalendarText.read(text);
      json.put("days", days(calendar));
      json.put(
          "effect",
          judging
              .effects()
              .of(Scope.ALL, promise -> goingBy(name, promise).map(it -> it.with(calendar))));
    }
    return Json.ok(json);
  }

  /** Empty when there is no such calendar. */
  Optional<Response> history(String name) {
    List<CalendarChange> all = calendars.history(name);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(Json.ok(Map.of("versions", all.stream().map(this::json).toList())));
  }

  private Response look(String name, CalendarChange newest) {
    Map<String, Object> json = summary(name, newest);
    json.put("hours", hours(newest));
    json.put("days", days(CalendarText.read(newest.text())));
    judging.effects().standing(Scope.ALL).ifPresent(standing -> json.put("rescheduling", standing));
    return Json.ok(json, newest.number());
  }

  private Map<String, Object> summary(String name, CalendarChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name);
    json.put("version", change.number());
    json.put("by", change.by().key());
    json.put("at", change.at().toString());
    return json;
  }

  private Map<String, Object> json(CalendarChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", change.number());
    judging.people().sign(json, change.by(), change.at());
    json.put("hours", hours(change));
    return json;
  }

  private List<Map<String, Object>> days(BusinessCalendar calendar) {
    LocalDate today = LocalDate.ofInstant(judging.clock().instant(), calendar.zone());
    return Stream.iterate(today, date -> date.plusDays(1))
        .limit(DAYS_AHEAD)
        .map(date -> day(calendar, date))
        .toList();
  }

  private static Map<String, Object> day(BusinessCalendar calendar, LocalDate date) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("date", date.toString());
    json.put("open", calendar.hoursOn(date).stream().map(OpenHours::toString).toList());
    json.put("holidays", calendar.holidaysOn(date).stream().map(Holiday::name).toList());
    return json;
  }

  private Optional<Policy> goingBy(String calendar, Promise promise) {
    return Optional.of(policies.of(promise.subject().projectId(), promise.kind()))
        .filter(policy -> policy.calendar().version().calendar().equals(calendar));
  }

  private Optional<CalendarChange> newest(String name) {
    return calendars.history(name).stream().findFirst();
  }

  private int version(String name) {
    return newest(name).map(CalendarChange::number).orElse(0);
  }

  private static String text(String name, int version, String hours) {
    return "calendar " + Math.max(1, version) + " " + name + "\n" + hours;
  }

  private static String hours(CalendarChange change) {
    return change.text().substring(change.text().indexOf('\n') + 1);
  }

  /** By the numbers of the lines that were entered. */
  private static List<BadLine> entered(List<BadLine> bad) {
    return bad.stream().map(it -> new BadLine(it.number() - 1, it.line())).toList();
  }
}
