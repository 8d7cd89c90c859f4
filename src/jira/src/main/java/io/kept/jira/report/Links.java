package io.kept.jira.report;

import com.atlassian.jira.project.Project;
import io.kept.jira.search.PromiseFinder;
import io.kept.jira.selection.Asked;
import io.kept.jira.selection.Selected;
import io.kept.report.Period;
import io.kept.report.Selection;
import io.kept.report.Tally;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where what is behind a number is listed: in Jira's navigator, where JQL can say what was counted,
 * else on our own page.
 */
final class Links {
  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "kept", "promisesKept",
          "broken", "promisesBroken",
          "renegotiated", "renegotiated");

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final String root;
  private final Asked asked;
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
  Links(String root, Asked asked, Selected selected, Zones zones) {
    this.root = root;
    this.asked = asked;
    this.selected = selected;
    this.zones = zones;
  }

  /**
   * A part of what was selected, by its name in {@link Parts}, over some of the days.
   *
   * @param count how many are in it: Jira refuses a search for too many
   */
  String of(String part, Period period, int count) {
    String function = count > PromiseFinder.MOST ? "" : FUNCTIONS.getOrDefault(part, "");
    String jql = function.isEmpty() ? "" : all(function, period);
    return jql.isEmpty() ? list(asked.during(period), part) : jql;
  }

  /** A part of all that was selected. */
  String of(String part, int count) {
    return of(part, selected.selection().period(), count);
  }

  /** A part of all that was selected, which JQL has no word for. */
  String of(String part) {
    return list(asked.during(selected.selection().period()), part);
  }

  /**
   * A part of what concerns one person.
   *
   * @param role {@link Asked#MAKER} or {@link Asked#HOLDER}
   */
  String of(String part, String role, String user) {
    Period all = selected.selection().period();
    return list(asked.during(all).with(role, user), part);
  }

  private String list(Asked narrowed, String part) {
    return root + "/plugins/servlet/kept/rate" + narrowed.with(Asked.LIST, part).query();
  }

  /** What somebody has promised; empty where JQL cannot say it, or Jira would refuse it. */
  String promisedBy(String user, Tally all) {
    Selection selection = selected.selection();
    return selection.kind().isPresent()
            || selection.people().holder().isPresent()
            || all.judged() + all.open() + all.withdrawn() > PromiseFinder.MOST
            || !selection.issues().equals(Selection.Issues.ALL)
        ? ""
        : navigator("promisedBy(" + quoted(user) + ", " + span(selection.period()) + ")");
  }

  private String all(String function, Period period) {
    Selection selection = selected.selection();
    return selection.kind().isPresent() || !selection.isCounted()
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
