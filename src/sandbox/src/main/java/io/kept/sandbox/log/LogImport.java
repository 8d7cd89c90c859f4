package io.kept.sandbox.log;

import static io.kept.sandbox.history.ChangeItem.Side.NONE;

import io.kept.sandbox.history.ChangeGroup;
import io.kept.sandbox.history.ChangeItem;
import io.kept.sandbox.history.ChangeItem.Side;
import io.kept.sandbox.history.History;
import io.kept.sandbox.issue.IssueState;
import io.kept.sandbox.issue.IssueState.People;
import io.kept.sandbox.issue.IssueState.Times;
import io.kept.sandbox.issue.IssueState.Wording;
import io.kept.sandbox.issue.IssueTable;
import io.kept.sandbox.issue.NewIssue;
import io.kept.sandbox.issue.Status;
import io.kept.sandbox.project.Projects;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings in a log as issues that are over: no events, no mails, the times of the log. Each activity
 * is an entry of the issue's history.
 */
public final class LogImport {
  /** The project for what was imported. */
  public static final String PROJECT = "LOG";

  private final Jdbi jdbi;
  private final IssueTable issues;
  private final History history;
  private final Participants participants;

  public LogImport(Jdbi jdbi, IssueTable issues, History history, Participants participants) {
    this.jdbi = jdbi;
    this.issues = issues;
    this.history = history;
    this.participants = participants;
  }

  /** Who takes part in what is imported. */
  public record Participants(Projects projects, Users users) {
    SandboxProject project() {
      return projects
          .byKey(PROJECT)
          .orElseGet(() -> projects.create(PROJECT, "Imported log", users.require("mia")));
    }

    SandboxUser reporter() {
      return users.require("carl");
    }

    SandboxUser holder() {
      return users.require("anna");
    }
  }

  /** Makes one issue of each case, all or none, and says how many. */
  public int bringIn(EventLog log) {
    SandboxProject project = participants.project();
    jdbi.useTransaction(handle -> log.cases().forEach(each -> bringIn(project, each)));
    return log.cases().size();
  }

  private void bringIn(SandboxProject project, LogCase each) {
    Wording wording = new Wording("Case " + each.id(), "Imported from an event log.");
    People people = new People(participants.reporter(), Optional.of(participants.holder()));
    Times times = new Times(each.opened(), each.closed(), Optional.of(each.closed()));
    NewIssue wanted = new NewIssue(project, wording, people, Map.of());
    IssueState issue = issues.insert(wanted, Status.RESOLVED, times);
    addHistory(issue, each);
  }

  private void addHistory(IssueState issue, LogCase each) {
    SandboxUser holder = participants.holder();
    Side before = NONE;
    for (LogEvent event : each.events()) {
      Side activity = Side.of(event.activity());
      ChangeItem item = new ChangeItem("activity", before, activity);
      history.add(issue.identity().id(), new ChangeGroup(holder, event.at(), List.of(item)));
      before = activity;
    }
    history.add(issue.identity().id(), new ChangeGroup(holder, each.closed(), closing()));
  }

  private static List<ChangeItem> closing() {
    return List.of(
        new ChangeItem("status", Side.of(Status.OPEN.title()), Side.of(Status.RESOLVED.title())),
        new ChangeItem("resolution", NONE, Side.of("Fixed")));
  }
}
