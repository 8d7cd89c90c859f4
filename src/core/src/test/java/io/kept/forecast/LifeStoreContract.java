package io.kept.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.forecast.LifeStore.Changed;
import io.kept.forecast.LifeStore.Mark;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of lives does; extended once per store. */
public abstract class LifeStoreContract {
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final Instant NINE = Instant.parse("2026-05-20T09:00:00Z");
  private static final Traits BUG = new Traits(10, "bug", "high");
  private static final Traits TASK = new Traits(11, "task", "");

  private LifeStore store;

  /** An empty store. */
  protected abstract LifeStore store();

  @BeforeEach
  void open() {
    store = store();
  }

  @Test
  void remembersHowAnIssueStands() {
    Life open = Life.open(7, new Issue(BUG, MAY));
    Life moved = Life.open(7, new Issue(TASK, MAY));

    for (Life life : List.of(open, moved, moved.ended(NINE, End.FINISHED), open, left(open))) {
      assertThat(store.record(life, NINE)).isTrue();
      assertThat(lives(Mark.START)).containsExactly(life);
    }
  }

  @Test
  void whatIsRecordedTwiceChangesNothingAndKeepsItsPlace() {
    Life life = left(Life.open(7, new Issue(BUG, MAY)));
    store.record(life, NINE);

    assertThat(store.record(life, NINE.plusSeconds(60))).isFalse();

    assertThat(store.changedAfter(Mark.START, 9)).hasSize(1);
    assertThat(lives(new Mark(NINE.plusSeconds(1), 0))).isEmpty();
  }

  @Test
  void addsOnlyAnIssueOfWhichNothingIsRecorded() {
    Life open = Life.open(7, new Issue(BUG, MAY));
    Life left = left(open);

    assertThat(store.add(left, NINE)).isTrue();
    assertThat(store.add(open, NINE)).isFalse();

    assertThat(lives(Mark.START)).containsExactly(left);
  }

  @Test
  void knowsTheNewestIssueByItsNumber() {
    assertThat(store.newest()).isEmpty();

    store.record(Life.open(70, new Issue(BUG, MAY)), NINE);
    store.record(Life.open(9, new Issue(BUG, MAY)), NINE.plusSeconds(1));

    assertThat(store.newest()).contains(70L);
  }

  @Test
  void givesTheChangesInTheirOrderPageByPage() {
    for (long issue = 1; issue <= 5; issue++) {
      store.record(Life.open(issue, new Issue(BUG, MAY)), NINE);
    }
    store.record(left(Life.open(2, new Issue(BUG, MAY))), NINE.plusSeconds(1));

    List<Changed> first = store.changedAfter(Mark.START, 3);
    List<Changed> then = store.changedAfter(first.get(2).mark(), 3);

    assertThat(first).extracting(it -> it.life().issueId()).containsExactly(1L, 3L, 4L);
    assertThat(then).extracting(it -> it.life().issueId()).containsExactly(5L, 2L);
    assertThat(store.changedAfter(then.get(1).mark(), 3)).isEmpty();
  }

  @Test
  void forgetsWhatWasOpenedBeforeAMoment() {
    store.record(Life.open(1, new Issue(BUG, MAY.minusMillis(1))), NINE);
    store.record(Life.open(2, new Issue(BUG, MAY)), NINE);

    assertThat(store.forget(MAY)).isEqualTo(1);
    assertThat(store.forget(MAY)).isZero();

    assertThat(lives(Mark.START)).extracting(Life::issueId).containsExactly(2L);
  }

  private static Life left(Life life) {
    return life.ended(NINE, End.LEFT);
  }

  private List<Life> lives(Mark mark) {
    return store.changedAfter(mark, 9).stream().map(Changed::life).toList();
  }
}
