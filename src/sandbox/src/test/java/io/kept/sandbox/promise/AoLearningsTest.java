package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.forecast.AoLearnings;
import io.kept.jira.forecast.Learning;
import io.kept.jira.forecast.Learning.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AoLearningsTest {
  private static final Learning BEGUN = new Learning(State.RUNNING, 900, 100, 80, 3);
  private static final Learning LATER = new Learning(State.RUNNING, 800, 200, 150, 0);

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final AoLearnings learnings = new AoLearnings(tables.ao());

  @Test
  void keepsHowFarItHasCome() {
    assertThat(learnings.current()).isEmpty();

    learnings.keep(BEGUN);
    assertThat(learnings.current()).contains(BEGUN);

    learnings.keep(LATER);
    assertThat(learnings.current()).contains(LATER);
  }

  @Test
  void aPauseInTheMiddleOfAPageIsKept() {
    learnings.keep(BEGUN);
    learnings.set(State.PAUSED);
    learnings.keep(LATER);

    assertThat(learnings.current()).contains(new Learning(State.PAUSED, 800, 200, 150, 0));
  }

  @Test
  void whatIsDoneStaysDone() {
    Learning done = new Learning(State.DONE, 0, 900, 150, 0);
    learnings.keep(BEGUN);
    learnings.keep(done);
    learnings.set(State.RUNNING);

    assertThat(learnings.current()).contains(done);
  }

  @Test
  void whatIsForgottenHasNotBegun() {
    learnings.keep(BEGUN);
    learnings.forget();

    assertThat(learnings.current()).isEmpty();
  }

  @Test
  void cannotRestBeforeItBegan() {
    learnings.set(State.PAUSED);

    assertThat(learnings.current()).isEmpty();
  }
}
