package io.kept.sandbox.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.history.ChangeGroup;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.RunningSandbox;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LogImportTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private static final EventLog LOG =
      EventLog.parse(
          """
          CaseID,ActivityID,CompleteTimestamp
          3,1,2010-10-29 18:14:06
          3,8,2010-11-04 01:16:11
          3,6,2010-11-04 01:21:17
          4,1,2010-12-15 23:31:53
          """,
          ZoneOffset.UTC);

  @Test
  void makesAResolvedIssueOfEachCaseWithTheTimesOfTheLog() {
    int count = SANDBOX.get().imports().bringIn(LOG);

    SandboxIssue issue = SANDBOX.get().issues().byKey("LOG-1").orElseThrow();
    assertThat(count).isEqualTo(2);
    assertThat(issue.getSummary()).isEqualTo("Case 3");
    assertThat(issue.getCreated().toInstant()).isEqualTo("2010-10-29T18:14:06Z");
    assertThat(issue.getResolutionDate().toInstant()).isEqualTo("2010-11-04T01:21:17Z");
    assertThat(SANDBOX.eventsOf(issue)).isEmpty();

    List<ChangeGroup> history = SANDBOX.get().history().of(issue.getId());
    assertThat(history)
        .flatExtracting(ChangeGroup::items)
        .extracting(item -> item.field() + " " + item.from().text() + ">" + item.to().text())
        .containsExactly(
            "activity >1",
            "activity 1>8",
            "activity 8>6",
            "status Open>Resolved",
            "resolution >Fixed");
    assertThat(history.get(1).at()).isEqualTo("2010-11-04T01:16:11Z");
  }
}
