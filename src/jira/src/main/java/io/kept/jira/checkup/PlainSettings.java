package io.kept.jira.checkup;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.policy.InstanceSetting;
import io.kept.jira.policy.InstanceSettings;
import io.kept.jira.policy.Place;
import io.kept.jira.policy.PolicyRow;
import io.kept.jira.policy.PolicyVersion;
import io.kept.jira.policy.PolicyVersions;
import io.kept.jira.policy.StoredCalendars;
import io.kept.policy.Kind;
import io.kept.policy.PolicyDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Settings as far as they are times and numbers. Of what somebody named or wrote (roles, quotes,
 * causes, incidents, calendars, holidays) only the length or the number is told.
 */
public final class PlainSettings {
  private static final Pattern PLAIN =
      Pattern.compile(
          "(warning|headsUp|quiet|ownUp)\\.(share|floor|ceiling|mode)|tries|languages|incident\\.until");

  private static final Pattern HOURS = Pattern.compile("(zone |[A-Z]+DAY\\b|from ).*");

  private final ActiveObjects ao;
  private final PolicyVersions policies;
  private final StoredCalendars calendars;
  private final InstanceSettings instance;

  public PlainSettings(
      ActiveObjects ao,
      PolicyVersions policies,
      StoredCalendars calendars,
      InstanceSettings instance) {
    this.ao = ao;
    this.policies = policies;
    this.calendars = calendars;
    this.instance = instance;
  }

  Map<String, Object> all() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("policies", places().map(this::policy).toList());
    json.put("calendars", calendars.names().stream().map(this::calendar).toList());
    json.put("accountChosen", instance.chosen(InstanceSetting.ACCOUNT).isPresent());
    json.put("retentionMonths", instance.chosen(InstanceSetting.RETENTION).orElse(""));
    return json;
  }

  /** Wherever a policy was ever entered. */
  private Stream<Place> places() {
    Query first = Query.select().where("VERSION = ?", 1).order("PROJECT_ID, ID");
    return Stream.of(ao.find(PolicyRow.class, first))
        .map(row -> new Place(row.getProjectId(), Kind.valueOf(row.getKind())));
  }

  private Map<String, Object> policy(Place place) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("project", place.projectId());
    json.put("kind", place.kind().name());
    try {
      Optional<PolicyVersion> newest = policies.newest(place);
      json.put("version", newest.map(PolicyVersion::number).orElse(0));
      newest.flatMap(PolicyVersion::draft).ifPresent(draft -> json.put("entries", entries(draft)));
    } catch (IllegalArgumentException unreadable) {
      json.put("unreadable", true);
    }
    return json;
  }

  private static Map<String, String> entries(PolicyDraft draft) {
    Map<String, String> plain = new TreeMap<>();
    draft
        .entries()
        .forEach(
            (key, value) -> plain.put(key, isPlain(key) ? value : value.length() + " letters"));
    return plain;
  }

  private static boolean isPlain(String key) {
    return PLAIN.matcher(key).matches();
  }

  private Map<String, Object> calendar(String name) {
    String hours = calendars.history(name).get(0).text();
    List<String> lines = new ArrayList<>(hours.lines().toList());
    int all = lines.size();
    lines.removeIf(line -> !HOURS.matcher(line).matches());
    return Map.of("hours", lines, "otherLines", all - lines.size());
  }
}
