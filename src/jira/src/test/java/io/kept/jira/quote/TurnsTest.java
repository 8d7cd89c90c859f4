package io.kept.jira.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.Thread.State;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final Turns turns = new Turns();
  private final List<String> done = new CopyOnWriteArrayList<>();

  @Test
  void makesTheSecondWaitForTheFirst() throws InterruptedException {
    Thread second = new Thread(() -> turns.take("DESK-10", () -> done.add("second")));

    turns.take(
        "DESK-10",
        () -> {
          second.start();
          untilItWaitsOrEnds(second);
          return done.add("first");
        });

    second.join();
    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void letsActsAboutOtherIssuesPass() throws InterruptedException {
    Thread other = new Thread(() -> turns.take("DESK-11", () -> done.add("other")));

    turns.take(
        "DESK-10",
        () -> {
          other.start();
          untilItWaitsOrEnds(other);
          return done.add("first");
        });

    other.join();
    assertThat(done).containsExactly("other", "first");
  }

  @Test
  void endsTheTurnOfAnActThatFails() throws InterruptedException {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                turns.take(
                    "DESK-10",
                    () -> {
                      throw new IllegalStateException("no database");
                    }));

    Thread next = new Thread(() -> turns.take("DESK-10", () -> done.add("next")));
    next.start();
    untilItWaitsOrEnds(next);
    assertThat(done).containsExactly("next");
  }

  private static void untilItWaitsOrEnds(Thread thread) {
    while (thread.getState() != State.WAITING && thread.getState() != State.TERMINATED) {
      Thread.onSpinWait();
    }
  }
}
