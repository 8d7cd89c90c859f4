package io.kept.jira.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.People;
import io.kept.notice.Snooze;
import io.kept.promise.Promise;
import io.kept.promise.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MyPromisesTest {
  private final MyDesk desk = new MyDesk();

  @Test
  void showsRiskFirstThenWhatIsDue() {
    desk.holdings.held.add(desk.promise(1, "20m", new State.OnHold(now())));
    desk.holdings.held.add(desk.promise(2, "4h", MyDesk.ON_TRACK));
    desk.holdings.held.add(desk.promise(3, "3h", MyDesk.ON_TRACK));
    desk.holdings.held.add(desk.promise(4, "20m", MyDesk.ON_TRACK));
    desk.holdings.held.add(desk.promise(5, "10m", MyDesk.ON_TRACK));
    desk.holdings.held.add(desk.promise(6, "5m", MyDesk.broken()));
    desk.jira.kept.clock.pass("PT16M");

    assertThat(ids(desk.promises.heldBy(desk.anna))).containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
  }

  @Test
  void countsWhatIsUrgent() {
    desk.holdings.held.add(desk.promise(1, "20m", MyDesk.ON_TRACK));

    assertThat(desk.promises.urgent(desk.anna)).isEqualTo(1);
    assertThat(desk.promises.urgent(desk.jira.agent("ben"))).isZero();
  }

  @Test
  void whatRestsStaysInSightButDoesNotCountUntilItWakes() {
    Promise promise = desk.promise(1, "20m", MyDesk.ON_TRACK);
    desk.holdings.held.add(promise);
    desk.jira.kept.clock.pass("PT15M");
    Instant wake = now().plusSeconds(60);
    desk.snoozes.put(People.person("anna"), new Snooze(promise.id(), 1, wake), now());

    assertThat(desk.promises.heldBy(desk.anna).get(0).restsUntil()).contains(wake);
    assertThat(desk.promises.urgent(desk.anna)).isZero();

    desk.jira.kept.clock.pass("PT1M");
    assertThat(desk.promises.heldBy(desk.anna).get(0).restsUntil()).isEmpty();
    assertThat(desk.promises.urgent(desk.anna)).isEqualTo(1);
  }

  @Test
  void leavesOutWhatJiraSaysSomebodyElseHolds() {
    desk.holdings.held.add(desk.promise(1, "20m", MyDesk.ON_TRACK));
    desk.holdings.passedOn.add(desk.promise(2, "20m", MyDesk.ON_TRACK));
    assertThat(ids(desk.promises.heldBy(desk.anna))).containsExactly(1L);
    assertThat(desk.promises.passedOnBy(desk.anna)).isEmpty();

    ApplicationUser ben = desk.jira.agent("ben");
    when(desk.jira.issue.getAssignee()).thenReturn(ben);
    assertThat(desk.promises.heldBy(desk.anna)).isEmpty();
    assertThat(desk.promises.urgent(desk.anna)).isZero();
    assertThat(ids(desk.promises.passedOnBy(desk.anna))).containsExactly(2L);

    when(desk.jira.issue.getAssignee()).thenReturn(null);
    assertThat(ids(desk.promises.passedOnBy(desk.anna))).containsExactly(2L);
  }

  @Test
  void showsNothingOfAnIssueThatTheHolderMayNotBrowseAnyMore() {
    ApplicationUser anna = People.called("anna");
    desk.holdings.held.add(desk.promise(1, "20m", MyDesk.ON_TRACK));
    desk.holdings.passedOn.add(desk.promise(2, "20m", MyDesk.ON_TRACK));
    when(desk.jira.issue.getAssignee()).thenReturn(anna);
    assertThat(desk.promises.heldBy(anna)).isEmpty();
    assertThat(desk.promises.urgent(anna)).isZero();

    when(desk.jira.issue.getAssignee()).thenReturn(null);
    assertThat(desk.promises.passedOnBy(anna)).isEmpty();
  }

  @Test
  void showsNothingOfAnIssueThatIsGone() {
    desk.holdings.held.add(desk.promise(1, "20m", MyDesk.ON_TRACK));
    when(desk.jira.issues.getIssueObject(10L)).thenReturn(null);

    assertThat(desk.promises.heldBy(desk.anna)).isEmpty();
  }

  @Test
  void nobodyWaitsForWhatBrokeOnAnIssueThatIsResolved() {
    desk.holdings.held.add(desk.promise(1, "20m", MyDesk.broken()));
    desk.holdings.held.add(desk.promise(2, "20m", MyDesk.ON_TRACK));
    desk.jira.resolve(now());

    assertThat(ids(desk.promises.heldBy(desk.anna))).containsExactly(2L);
    assertThat(desk.promises.urgent(desk.anna)).isEqualTo(1);
  }

  @Test
  void givesOneMoreThanAPageShows() {
    for (int id = 1; id <= MyPromises.MOST + 5; id++) {
      desk.holdings.held.add(desk.promise(id, "20m", MyDesk.ON_TRACK));
    }

    assertThat(desk.promises.heldBy(desk.anna)).hasSize(MyPromises.MOST + 1);
    assertThat(desk.promises.urgent(desk.anna)).isEqualTo(MyPromises.MOST_COUNTED);
  }

  private Instant now() {
    return desk.jira.kept.clock.instant();
  }

  private static List<Long> ids(List<Mine> found) {
    return found.stream().map(mine -> mine.promise().id().value()).toList();
  }
}
