package io.kept.jira.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.kept.forecast.End;
import io.kept.forecast.Issue;
import io.kept.forecast.Life;
import io.kept.forecast.LifeStore;
import io.kept.forecast.Traits;
import io.kept.jira.forecast.Learning.State;
import io.kept.jira.testkit.PaperJira;
import io.kept.testkit.MemoryLifeStore;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The newest issue that an event has told of has the number 5000. */
class HistoryRunTest {
  private static final long NEWEST = 5000;

  private final PaperJira jira = new PaperJira();
  private final Instant now = jira.kept.clock.instant();
  private final IssueManager issues = mock(IssueManager.class);
  private final LifeStore store = new MemoryLifeStore();
  private final PaperLearnings learnings = new PaperLearnings();
  private final HistoryRun run = run();

  @Test
  void waitsForTheFirstIssueEvent() {
    run.step();

    assertThat(run.progress()).isEmpty();
    verify(issues, never()).getIssueObject(anyLong());
  }

  @Test
  void learnsFromWhatNoEventToldPageByPageAndThenIsDone() {
    anEventTold();
    issue(4999, now.minus(Duration.ofDays(2)));
    issue(1, now.minus(Duration.ofDays(30)));

    run.step();
    assertThat(learnt()).containsExactly(4999L, NEWEST);
    assertThat(run.progress())
        .contains(new Learning(State.RUNNING, NEWEST - HistoryRun.PAGE, 1000, 1, 998));

    for (int step = 1; step < 5; step++) {
      run.step();
    }
    assertThat(learnt()).containsExactly(1L, 4999L, NEWEST);
    assertThat(run.progress()).contains(new Learning(State.DONE, 0, 5000, 2, 0));
  }

  @Test
  void leavesWhatAnEventHasTold() {
    anEventTold();
    issue(NEWEST, now);

    run.step();

    assertThat(run.progress().orElseThrow().learnt()).isZero();
    assertThat(store.changedAfter(LifeStore.Mark.START, 9).get(0).life()).isEqualTo(told());
  }

  @Test
  void restsWhilePausedAndGoesOnWhereItWasAfterARestart() {
    anEventTold();
    run.step();
    run.pause();
    run.step();
    assertThat(run.progress().orElseThrow().looked()).isEqualTo(1000);

    HistoryRun afterARestart = run();
    afterARestart.resume();
    afterARestart.step();
    assertThat(run.progress().orElseThrow().looked()).isEqualTo(2000);
  }

  @Test
  void endsWhenAllThatComesIsTooOld() {
    store.record(Life.open(50_000, told().issue()), now);
    issue(48_000, now);
    issue(40_000, now.minus(Duration.ofDays(400)));

    for (int step = 0; step < 20; step++) {
      run.step();
    }

    assertThat(run.progress().orElseThrow().state()).isEqualTo(State.DONE);
    assertThat(run.progress().orElseThrow().next()).isEqualTo(48_000 - HistoryRun.BARREN - 1);
    assertThat(learnt()).containsExactly(48_000L, 50_000L);
  }

  @Test
  void goesOnAfterAnIssueThatCannotBeRead() {
    anEventTold();
    when(issues.getIssueObject(4999L)).thenThrow(new IllegalStateException("It is broken."));
    issue(4998, now);

    run.step();

    assertThat(learnt()).containsExactly(4998L, NEWEST);
  }

  @Test
  void beginsAnewOnlyFromARest() {
    anEventTold();
    run.step();
    run.beginAnew();
    assertThat(run.progress()).isPresent();

    run.pause();
    run.beginAnew();
    assertThat(run.progress()).isEmpty();

    run.step();
    assertThat(run.progress().orElseThrow().looked()).isEqualTo(HistoryRun.PAGE);
    assertThat(run.progress().orElseThrow().state()).isEqualTo(State.RUNNING);
  }

  private HistoryRun run() {
    return new HistoryRun(issues, new IssueLives(store, jira.kept.clock), store, learnings);
  }

  private Life told() {
    return Life.open(NEWEST, new Issue(new Traits(1, "bug", ""), now)).ended(now, End.LEFT);
  }

  private void anEventTold() {
    store.record(told(), now);
  }

  private List<Long> learnt() {
    return store.changedAfter(LifeStore.Mark.START, 99).stream()
        .map(changed -> changed.life().issueId())
        .sorted()
        .toList();
  }

  private void issue(long id, Instant opened) {
    MutableIssue issue = mock(MutableIssue.class);
    when(issue.getId()).thenReturn(id);
    when(issue.getProjectObject()).thenReturn(jira.project);
    when(issue.getIssueTypeId()).thenReturn("bug");
    when(issue.getCreated()).thenReturn(Timestamp.from(opened));
    when(issues.getIssueObject(id)).thenReturn(issue);
  }

  private static final class PaperLearnings implements Learnings {
    private Optional<Learning> current = Optional.empty();

    @Override
    public Optional<Learning> current() {
      return current;
    }

    @Override
    public void keep(Learning learning) {
      current = Optional.of(learning);
    }

    @Override
    public void forget() {
      current = Optional.empty();
    }

    @Override
    public void set(State state) {
      current =
          current.map(it -> new Learning(state, it.next(), it.looked(), it.learnt(), it.barren()));
    }
  }
}
