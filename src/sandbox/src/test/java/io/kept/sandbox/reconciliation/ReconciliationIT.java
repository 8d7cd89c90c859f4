package io.kept.sandbox.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written past Jira's events is found within the hour, by the very jar. */
class ReconciliationIT {
  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  private final Browser nick = SANDBOX.browser("nick");
  private final SandboxIssue issue = SANDBOX.issue();

  @Test
  void aTimeThatWasWrittenWithoutAnEventIsPromisedByKeptsAccount() {
    write(List.of(Timestamp.from(tomorrow())));
    assertThat(page()).contains("Nothing is promised yet");

    anHourPasses();

    assertThat(page()).contains("On track");
    String kept = SANDBOX.get().users().require("kept").key();
    assertThat(firstEntry())
        .contains("\"happening\":\"SAID\"")
        .contains("\"by\":\"" + kept + "\"");
  }

  @Test
  void aPromiseFollowsAnotherTimeThatWasWrittenWithoutAnEvent() {
    long promise = SANDBOX.promise(nick, issue, "8h");
    write(List.of(Timestamp.from(tomorrow())));

    anHourPasses();

    assertThat(SANDBOX.look(nick, promise).get("try").asInt()).isEqualTo(2);
    assertThat(Instant.parse(SANDBOX.look(nick, promise).get("promisedBy").asText()))
        .isEqualTo(tomorrow().minus(Duration.ofMinutes(70)));
  }

  @Test
  void aPromiseIsWithdrawnWhenItsFieldWasEmptiedWithoutAnEvent() {
    long promise = SANDBOX.promise(nick, issue, "8h");
    write(List.of());

    anHourPasses();

    assertThat(SANDBOX.health(nick, promise)).isEqualTo("WITHDRAWN");
  }

  private static Instant tomorrow() {
    return SANDBOX.get().clock().instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(1));
  }

  /** Runs begin once an hour, and leave alone what was written a moment ago. */
  private static void anHourPasses() {
    SANDBOX.get().time().advance(Duration.ofMinutes(70));
  }

  private String page() {
    return nick.get("/browse/" + issue.getKey()).body();
  }

  /** Of the only promise about the issue. */
  private String firstEntry() {
    String promises = rest("issue/" + issue.getKey() + "/promises");
    String id = promises.replaceAll("(?s).*\"id\":(\\d+).*", "$1");
    return rest("promise/" + id + "/ledger?maxResults=1");
  }

  private String rest(String path) {
    return nick.send(
            nick.request("/rest/kept/1.0/" + path).setHeader("Accept", "application/json").GET())
        .body();
  }

  private void write(List<Timestamp> values) {
    SandboxCustomField field = SANDBOX.fix();
    SANDBOX
        .get()
        .fieldValues()
        .updateValues(field, issue.getId(), PersistenceFieldType.TYPE_DATE, values);
  }
}
