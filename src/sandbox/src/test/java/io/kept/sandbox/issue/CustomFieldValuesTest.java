package io.kept.sandbox.issue;

import static io.kept.sandbox.testing.RunningSandbox.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.history.ChangeItem;
import io.kept.sandbox.testing.RunningSandbox;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CustomFieldValuesTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private static final Date DUE = Date.from(MONDAY.plusSeconds(1200));

  private final IssueManager manager =
      new SandboxIssueManager(SANDBOX.get().issues(), SANDBOX.get().users());

  @Test
  void storesAValueThatAPluginSetAndTellsOnce() {
    SandboxIssue issue = SANDBOX.issue();

    set(issue, DUE);

    assertThat(manager.getIssueObject(issue.getId()).getCustomFieldValue(SANDBOX.due()))
        .isEqualTo(DUE);
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L, 2L);
  }

  @Test
  void writesTheValueIntoTheHistoryAsTheTypeSays() {
    SandboxIssue issue = SANDBOX.issue();
    set(issue, DUE);

    set(issue, null);

    ChangeItem.Side due = new ChangeItem.Side(DUE.toInstant().toString(), "due " + DUE.toInstant());
    assertThat(SANDBOX.get().history().of(issue.getId()))
        .flatExtracting(group -> group.items())
        .containsExactly(
            new ChangeItem("Due", ChangeItem.Side.NONE, due),
            new ChangeItem("Due", due, ChangeItem.Side.NONE));
    assertThat(SANDBOX.due().getValue(issue)).isNull();
  }

  @Test
  void takesAnEqualValueForNoChange() {
    SandboxIssue issue = SANDBOX.issue();
    set(issue, DUE);

    set(issue, new Date(DUE.getTime()));

    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L, 2L);
  }

  @Test
  void showsAValueThatWaitsOnTheIssueThatItWasSetOnOnly() {
    SandboxIssue issue = SANDBOX.issue();
    MutableIssue mine = manager.getIssueObject(issue.getKey());

    mine.setCustomFieldValue(SANDBOX.due(), DUE);

    assertThat(mine.getCustomFieldValue(SANDBOX.due())).isEqualTo(DUE);
    assertThat(manager.getIssueObject(issue.getKey()).getCustomFieldValue(SANDBOX.due())).isNull();
  }

  @Test
  void keepsWhatChangedSinceThePluginReadTheIssue() {
    SandboxIssue issue = SANDBOX.issue();
    MutableIssue stale = manager.getIssueObject(issue.getKey());
    SANDBOX.get().issues().resolve(SANDBOX.user("anna"), issue.getKey());

    stale.setCustomFieldValue(SANDBOX.due(), DUE);
    manager.updateIssue(SANDBOX.user("anna"), stale, EventDispatchOption.ISSUE_UPDATED, false);

    assertThat(manager.getIssueObject(issue.getKey()).getResolutionDate()).isNotNull();
  }

  @Test
  void storesNothingWhenAnythingOfTheChangeFails() {
    SandboxIssue issue = SANDBOX.issue();
    IssueChange change =
        new IssueChange(
            IssueAction.UPDATED,
            state -> state.with(new IssueState.Wording("x".repeat(300), "")),
            Map.of(SANDBOX.due(), DUE));

    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(
            () -> SANDBOX.get().issues().change(SANDBOX.user("anna"), issue.getKey(), change));

    assertThat(SANDBOX.due().getValue(issue)).isNull();
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L);
  }

  @Test
  void refusesToUpdateWithoutAnEvent() {
    SandboxIssue issue = SANDBOX.issue();

    assertThatExceptionOfType(NotInSandbox.class)
        .isThrownBy(
            () ->
                manager.updateIssue(
                    SANDBOX.user("anna"), issue, new EventDispatchOption() {}, false));
  }

  @Test
  void givesNullForAnIssueThatIsNotThere() {
    assertThat(manager.getIssueObject("HELP-99999")).isNull();
    assertThat(manager.getIssueObject(1L)).isNull();
  }

  private void set(SandboxIssue issue, Date value) {
    MutableIssue mutable = manager.getIssueObject(issue.getId());
    mutable.setCustomFieldValue(SANDBOX.due(), value);
    manager.updateIssue(SANDBOX.user("anna"), mutable, EventDispatchOption.ISSUE_UPDATED, false);
  }
}
