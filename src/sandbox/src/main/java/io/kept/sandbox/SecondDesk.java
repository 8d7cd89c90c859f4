package io.kept.sandbox;

import io.kept.sandbox.issue.IssueState.People;
import io.kept.sandbox.issue.IssueState.Wording;
import io.kept.sandbox.issue.NewIssue;
import io.kept.sandbox.project.ProjectRole;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A second project with a team of its own. Nick belongs to both desks, Olga only to this one: she
 * may not see the help desk's issues.
 */
final class SecondDesk {
  private SecondDesk() {}

  static void into(Jira jira) {
    SandboxProject lab = jira.projects.create("LAB", "Laboratory", jira.users.require("lara"));
    put(jira, lab, ProjectRole.ADMINISTRATORS, "admin", "lara");
    put(jira, lab, ProjectRole.SERVICE_DESK_TEAM, "admin", "lara", "nick", "olga");
    SandboxProject help = jira.projects.byKey("HELP").orElseThrow();
    put(jira, help, ProjectRole.SERVICE_DESK_TEAM, "admin", "anna", "ben", "mia", "nick");
    create(jira, lab, "Sample 12 arrived without a label");
    create(jira, lab, "Results of yesterday are not in the portal");
  }

  private static void put(Jira jira, SandboxProject project, ProjectRole role, String... names) {
    List<SandboxUser> team = Stream.of(names).map(jira.users::require).toList();
    jira.roles.put(project.id(), role, team);
  }

  private static void create(Jira jira, SandboxProject project, String summary) {
    SandboxUser carl = jira.users.require("carl");
    People people = new People(carl, jira.users.byName("olga"));
    Wording wording = new Wording(summary, "");
    jira.issues.create(carl, new NewIssue(project, wording, people, Map.of()));
  }
}
