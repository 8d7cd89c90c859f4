package io.kept.jira.settings;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.kept.jira.policy.CalendarRow;
import io.kept.jira.policy.PolicyRow;
import io.kept.jira.policy.SettingRow;
import io.kept.promise.Person;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;

/** Every change of a policy, a calendar or a choice for the instance: their versions, in order. */
public class Trail {
  private static final long INSTANCE = 0;

  private final ActiveObjects ao;
  private final ProjectManager projects;

  public Trail(ActiveObjects ao, ProjectManager projects) {
    this.ao = ao;
    this.projects = projects;
  }

  /** The newest changes, the newest first. */
  List<Changed> newest(int most) {
    return Stream.of(
            rows(PolicyRow.class, most).map(this::changed),
            rows(CalendarRow.class, most).map(Trail::changed),
            rows(SettingRow.class, most).map(Trail::changed))
        .flatMap(changes -> changes)
        .sorted(Comparator.comparing(Changed::at).reversed())
        .limit(most)
        .toList();
  }

  private <T extends Entity> Stream<T> rows(Class<T> type, int most) {
    return Stream.of(ao.find(type, Query.select().order("CHANGED_AT DESC, ID DESC").limit(most)));
  }

  private Changed changed(PolicyRow row) {
    return new Changed(
        Instant.ofEpochMilli(row.getChangedAt()),
        new Person(row.getChangedBy()),
        "policy",
        (project(row.getProjectId()) + " " + lower(row.getKind())).strip(),
        row.getVersion(),
        text(row.getDraft()));
  }

  private static Changed changed(CalendarRow row) {
    return new Changed(
        Instant.ofEpochMilli(row.getChangedAt()),
        new Person(row.getChangedBy()),
        "calendar",
        row.getName(),
        row.getVersion(),
        text(row.getHours()));
  }

  private static Changed changed(SettingRow row) {
    return new Changed(
        Instant.ofEpochMilli(row.getChangedAt()),
        new Person(row.getChangedBy()),
        lower(row.getSetting()),
        "",
        row.getVersion(),
        text(row.getChoice()));
  }

  /** The number stands for a project that is gone. */
  private String project(long id) {
    return id == INSTANCE
        ? ""
        : Optional.ofNullable(projects.getProjectObj(id))
            .map(Project::getKey)
            .orElseGet(() -> String.valueOf(id));
  }

  private static String text(String stored) {
    return stored == null ? "" : stored;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
