package io.kept.sandbox.issue;

import static io.kept.sandbox.testing.RunningSandbox.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kept.sandbox.comment.Visibility;
import io.kept.sandbox.history.ChangeGroup;
import io.kept.sandbox.history.ChangeItem;
import io.kept.sandbox.testing.RunningSandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IssuesTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  @Test
  void numbersTheIssuesOfAProject() {
    SandboxIssue first = SANDBOX.issue();
    SandboxIssue second = SANDBOX.issue();

    int number = Integer.parseInt(first.getKey().substring("HELP-".length()));
    assertThat(second.getKey()).isEqualTo("HELP-" + (number + 1));
  }

  @Test
  void createsAnOpenIssueAtTheClocksTimeAndTellsOnce() {
    SandboxIssue issue = SANDBOX.issue();

    assertThat(issue.state().status()).isEqualTo(Status.OPEN);
    assertThat(issue.getCreated().toInstant()).isEqualTo(SANDBOX.get().clock().instant());
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L);
    assertThat(issues().byKey(issue.getKey())).contains(issue);
  }

  @Test
  void resolvesAtTheClocksTime() {
    SandboxIssue issue = SANDBOX.issue();
    SANDBOX.get().time().advance(Duration.ofMinutes(7));
    Instant now = SANDBOX.get().clock().instant();

    issues().resolve(SANDBOX.user("anna"), issue.getKey());

    SandboxIssue resolved = issues().byKey(issue.getKey()).orElseThrow();
    assertThat(resolved.getResolutionDate().toInstant()).isEqualTo(now).isAfter(MONDAY);
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L, 4L);
    assertThat(history(issue)).containsExactly("status: Open -> Resolved", "resolution:  -> Fixed");
  }

  @Test
  void clearsTheResolutionWhenItIsReopened() {
    SandboxIssue issue = SANDBOX.issue();
    issues().resolve(SANDBOX.user("anna"), issue.getKey());

    issues().reopen(SANDBOX.user("ben"), issue.getKey());

    SandboxIssue reopened = issues().byKey(issue.getKey()).orElseThrow();
    assertThat(reopened.getResolutionDate()).isNull();
    assertThat(reopened.state().status()).isEqualTo(Status.OPEN);
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L, 4L, 7L);
  }

  @Test
  void refusesAStepThatDoesNotLeadOnFromThere() {
    SandboxIssue issue = SANDBOX.issue();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> issues().reopen(SANDBOX.user("anna"), issue.getKey()))
        .withMessageContaining(issue.getKey() + " is Open");
  }

  @Test
  void deletesAnIssueWithEverythingOnItAndTellsOnce() {
    SandboxIssue issue = SANDBOX.issue();
    SANDBOX.get().comments().add(SANDBOX.user("anna"), issue, "Soon.", Visibility.PUBLIC);
    issues().assign(SANDBOX.user("mia"), issue.getKey(), Optional.of(SANDBOX.user("ben")));

    issues().delete(SANDBOX.user("mia"), issue);

    assertThat(issues().byKey(issue.getKey())).isEmpty();
    assertThat(SANDBOX.get().comments().getComments(issue)).isEmpty();
    assertThat(history(issue)).isEmpty();
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L, 6L, 3L, 8L);
  }

  @Test
  void writesAnAssignmentIntoTheHistoryByKeyAndByName() {
    SandboxIssue issue = SANDBOX.issue();

    issues().assign(SANDBOX.user("mia"), issue.getKey(), Optional.of(SANDBOX.user("ben")));

    ChangeGroup change = SANDBOX.get().history().of(issue.getId()).get(0);
    assertThat(change.author()).isEqualTo(SANDBOX.user("mia"));
    assertThat(change.items())
        .containsExactly(
            new ChangeItem(
                "assignee",
                new ChangeItem.Side(SANDBOX.user("anna").key(), "Anna Agent"),
                new ChangeItem.Side(SANDBOX.user("ben").key(), "Ben Agent")));
    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L, 3L);
  }

  @Test
  void tellsNobodyOfAChangeThatChangesNothing() {
    SandboxIssue issue = SANDBOX.issue();

    issues().assign(SANDBOX.user("mia"), issue.getKey(), Optional.of(SANDBOX.user("anna")));

    assertThat(SANDBOX.eventsOf(issue)).containsExactly(1L);
    assertThat(history(issue)).isEmpty();
  }

  @Test
  void losesNoChangeWhenTwoActAtOnce() {
    SandboxIssue issue = SANDBOX.issue();
    CompletableFuture<Void> comments = CompletableFuture.runAsync(() -> comment(issue, 100));

    for (int round = 0; round < 50; round++) {
      issues().resolve(SANDBOX.user("anna"), issue.getKey());
      issues().reopen(SANDBOX.user("ben"), issue.getKey());
    }
    comments.join();

    assertThat(history(issue)).hasSize(4 * 50);
    assertThat(SANDBOX.get().comments().getComments(issue)).hasSize(100);
  }

  @Test
  void showsACustomerHisOwnIssuesOnly() {
    SandboxIssue carls = SANDBOX.issue();
    SandboxIssue annas = byAnna();
    Slice all = new Slice(0, 1000);

    assertThat(issues().visibleTo(SANDBOX.user("carl"), all)).contains(carls).doesNotContain(annas);
    assertThat(issues().visibleTo(SANDBOX.user("ben"), all)).contains(carls, annas);
    assertThat(issues().countVisibleTo(SANDBOX.user("carl")))
        .isLessThan(issues().countVisibleTo(SANDBOX.user("admin")));
  }

  @Test
  void showsNothingOfAProjectToSomebodyOfAnother() {
    SandboxIssue help = SANDBOX.issue();

    assertThat(issues().visibleTo(SANDBOX.user("olga"), new Slice(0, 1000)))
        .extracting(SandboxIssue::getKey)
        .contains("LAB-1", "LAB-2")
        .doesNotContain(help.getKey());
  }

  private static void comment(SandboxIssue issue, int times) {
    for (int each = 0; each < times; each++) {
      SANDBOX.get().comments().add(SANDBOX.user("kept"), issue, "Hello", Visibility.PUBLIC);
    }
  }

  private static SandboxIssue byAnna() {
    IssueState.People people = new IssueState.People(SANDBOX.user("anna"), Optional.empty());
    IssueState.Wording wording = new IssueState.Wording("Something of mine", "");
    return issues()
        .create(SANDBOX.user("anna"), new NewIssue(SANDBOX.help(), wording, people, Map.of()));
  }

  private static List<String> history(SandboxIssue issue) {
    return SANDBOX.get().history().of(issue.getId()).stream()
        .flatMap(group -> group.items().stream())
        .map(item -> item.field() + ": " + item.from().text() + " -> " + item.to().text())
        .toList();
  }

  private static Issues issues() {
    return SANDBOX.get().issues();
  }
}
