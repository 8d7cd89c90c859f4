package io.kept.jira.report;

import com.atlassian.jira.project.Project;
import io.kept.jira.selection.Selected;
import io.kept.report.Period;
import io.kept.report.Selection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/**
 * Where the issues behind a number are listed: in Jira's navigator, where JQL can say what was
 * counted, else nowhere.
 */
final class Links {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final String root;
  private final Selected selected;
  private final Zones zones;

  /**
   * On whose clocks times are.
   *
   * @param counted on which days were counted
   * @param read on which the reader's JQL is read
   */
  record Zones(ZoneId counted, ZoneId read) {}

  /** Links to a Jira whose addresses begin with {@code root}. */
  Links(String root, Selected selected, Zones zones) {
    this.root = root;
    this.selected = selected;
    this.zones = zones;
  }

  String kept(Period period) {
    return all("promisesKept", period);
  }

  String broken(Period period) {
    return all("promisesBroken", period);
  }

  String renegotiated(Period period) {
    return all("renegotiated", period);
  }

  /** What somebody has promised. */
  String promisedBy(String user) {
    Selection selection = selected.selection();
    return selection.kind().isPresent() || selection.people().holder().isPresent()
        ? ""
        : navigator(
            "promisedBy(" + quoted(user) + ", " + span(selection.period()) + ")");
  }

  private String all(String function, Period period) {
    Selection selection = selected.selection();
    return selection.kind().isPresent() || !selection.people().equals(Selection.People.ALL)
        ? ""
        : navigator(function + "(" + span(period) + ")");
  }

  private String navigator(String function) {
    String projects =
        selected.projects().stream()
            .map(Project::getKey)
            .map(Links::quoted)
            .collect(Collectors.joining(", "));
    String jql = "issue in " + function + " and project in (" + projects + ")";
    return root + "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
  }

  private String span(Period period) {
    return time(period.start(zones.counted())) + ", " + time(period.end(zones.counted()));
  }

  private String time(Instant at) {
    return quoted(MINUTE.format(LocalDateTime.ofInstant(at, zones.read())));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
