package io.kept.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.comment.Visibility;
import io.kept.sandbox.db.Database;
import io.kept.sandbox.issue.SandboxIssue;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraTest {
  private final Database database = Database.inMemory();
  private final Jira jira =
      new Jira(database.dataSource(), Optional.of(Instant.parse("2026-11-23T09:00:00Z")));

  @BeforeEach
  void seed() {
    Seed.into(jira);
  }

  @AfterEach
  void close() {
    jira.close();
    database.close();
  }

  @Test
  void startsWithFiveTicketsOfTheCustomers() {
    assertThat(jira.issues.byKey("HELP-5")).isPresent();
    assertThat(jira.issues.byKey("HELP-6")).isEmpty();
    assertThat(jira.issues.byKey("HELP-5").orElseThrow().getAssignee()).isNull();
  }

  @Test
  void takesBackWhatWasDoneInATransactionThatIsRolledBack() {
    SandboxIssue issue = jira.issues.byKey("HELP-1").orElseThrow();

    database
        .transactions()
        .executeWithoutResult(
            status -> {
              jira.comments.add(jira.users.require("anna"), issue, "Hello", Visibility.PUBLIC);
              jira.issues.resolve(jira.users.require("anna"), "HELP-1");
              status.setRollbackOnly();
            });

    assertThat(jira.comments.getComments(issue)).isEmpty();
    assertThat(jira.issues.byKey("HELP-1").orElseThrow().getResolutionDate()).isNull();
  }
}
