package io.kept.sandbox;

import io.kept.sandbox.issue.IssueState.People;
import io.kept.sandbox.issue.IssueState.Wording;
import io.kept.sandbox.issue.NewIssue;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The help desk that a new sandbox starts with, and the other desk beside it. */
final class Seed {
  private static final String PROJECT = "HELP";

  private static final List<Ticket> TICKETS =
      List.of(
          new Ticket(
              "Label printer at the counter prints blank labels",
              """
Since this morning every second label comes out empty, so we write the dosage by hand.
We have changed the roll and restarted the printer.\
""",
              "anna"),
          new Ticket(
              "Insurance card reader is not recognised after the update",
              """
              The till says "no reader found". The reader's light is green.
              About forty customers a day pay by insurance card here.\
              """,
              "anna"),
          new Ticket(
              "Fridge 2 reports 9 °C, should be below 8",
              """
The vaccine fridge has sent three alarms since 14:00. The thermometer inside shows 6 °C.
Can you check the sensor? We have moved nothing yet.\
""",
              "ben"),
          new Ticket(
              "Order to the wholesaler was sent twice",
              """
              Order 4711 of yesterday evening appears twice in the confirmation.
              Please cancel one of them before the van leaves.\
              """,
              "ben"),
          new Ticket(
              "New colleague needs access to the prescription archive",
              """
              She starts on the first of next month and works at the counter.
              Her manager has agreed, the form is attached to the contract.\
              """,
              ""));

  private Seed() {}

  private record Ticket(String summary, String description, String assignee) {}

  /** Fills an empty Jira; one that has projects is left as it is. */
  static void into(Jira jira) {
    if (jira.projects.all().isEmpty()) {
      SandboxUser lead = jira.users.require("mia");
      SandboxProject project = jira.projects.create(PROJECT, "Help desk", lead);
      TICKETS.forEach(ticket -> create(jira, project, ticket));
      SecondDesk.into(jira);
    }
  }

  private static void create(Jira jira, SandboxProject project, Ticket ticket) {
    SandboxUser carl = jira.users.require("carl");
    Optional<SandboxUser> assignee = jira.users.byName(ticket.assignee());
    Wording wording = new Wording(ticket.summary(), ticket.description());
    People people = new People(carl, assignee);
    jira.issues.create(carl, new NewIssue(project, wording, people, Map.of()));
  }
}
