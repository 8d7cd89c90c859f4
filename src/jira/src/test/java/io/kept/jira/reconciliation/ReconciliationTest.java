package io.kept.jira.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.kept.promise.Subject;
import io.kept.testkit.ManualClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is nine; a subject is told by the id of its issue. */
class ReconciliationTest {
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

  private final ManualClock clock = new ManualClock(NINE.toString());
  private final MemoryRuns runs = new MemoryRuns();
  private final Mender mender = mock(Mender.class);
  private final List<Long> looked = new ArrayList<>();
  private List<Walk> walks = List.of(walk("first", 3), walk("second", 2));

  @BeforeEach
  void rememberWhatIsLookedAt() {
    when(mender.mend(any()))
        .thenAnswer(
            call -> {
              looked.add(call.<Subject>getArgument(0).issueId());
              return false;
            });
  }

  @Test
  void goesThroughEveryWalkInOrder() {
    step();

    assertThat(looked).containsExactly(1L, 2L, 3L, 1L, 2L);
    assertThat(runs.last().ended()).contains(NINE);
    assertThat(runs.last().count()).isEqualTo(new Run.Count(5, 0, 0, List.of()));
  }

  @Test
  void looksAtNoMoreThanAPageAtEachStepAndGoesOnWhereItWas() {
    walks = List.of(walk("first", 250), walk("second", 2));

    step();
    assertThat(looked).hasSize(200);
    assertThat(runs.last().isUnderWay()).isTrue();

    step();
    assertThat(looked).hasSize(252).endsWith(250L, 1L, 2L);
    assertThat(runs.last().isUnderWay()).isFalse();
    assertThat(runs.latest(9)).hasSize(1);
  }

  @Test
  void beginsAnewAnHourAfterTheLastRunBegan() {
    step();
    clock.pass("PT59M");
    step();
    assertThat(runs.latest(9)).hasSize(1);

    clock.pass("PT1M");
    step();

    assertThat(runs.latest(9)).hasSize(2);
    assertThat(runs.last().began()).isEqualTo(NINE.plusSeconds(3600));
    assertThat(looked).hasSize(10);
  }

  @Test
  void aRunThatTakesLongerIsNotOvertaken() {
    walks = List.of(walk("first", 450));
    step();
    clock.pass("PT2H");
    step();

    assertThat(runs.latest(9)).hasSize(1);
    assertThat(looked).hasSize(400).doesNotHaveDuplicates();
  }

  @Test
  void countsWhatWasMendedAndWhatFailedAndGoesOn() {
    doReturn(true)
        .doThrow(new IllegalStateException("no such project"))
        .doReturn(false)
        .when(mender)
        .mend(any());

    step();

    assertThat(runs.last().count()).isEqualTo(new Run.Count(5, 1, 1, List.of()));
  }

  @Test
  void endsWhenTheFieldItWasAtIsGone() {
    walks = List.of(walk("first", 200), walk("field", 300));
    step();
    step();
    walks = List.of(walk("first", 200));

    step();

    assertThat(runs.last().ended()).contains(NINE);
    assertThat(runs.last().count().checked()).isEqualTo(400);
  }

  @Test
  void passesOverAFieldThatCannotBeSearchedAndGoesThroughTheOthers() {
    walks = List.of(walk("first", 3), broken("field"), walk("third", 2));

    step();

    assertThat(looked).containsExactly(1L, 2L, 3L, 1L, 2L);
    assertThat(runs.last().ended()).contains(NINE);
    assertThat(runs.last().count()).isEqualTo(new Run.Count(5, 0, 0, List.of("field")));
  }

  @Test
  void theNextRunTriesAgainWhatWasPassedOver() {
    walks = List.of(walk("first", 3), broken("field"));
    step();
    walks = List.of(walk("first", 3), walk("field", 1));
    clock.pass("PT1H");

    step();

    assertThat(looked).containsExactly(1L, 2L, 3L, 1L, 2L, 3L, 1L);
    assertThat(runs.last().count().passedOver()).isEmpty();
  }

  private static Walk broken(String name) {
    Walk broken = mock(Walk.class);
    when(broken.name()).thenReturn(name);
    when(broken.after(any(), anyInt())).thenThrow(new IllegalStateException("no index"));
    return broken;
  }

  private void step() {
    new Reconciliation(() -> walks, mender, runs, clock).step();
  }

  private static Walk walk(String name, int size) {
    return new Walk() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Page after(Place place, int most) {
        long end = Math.min(size, place.past() + most);
        Place next = new Place(name, Instant.EPOCH, end);
        return new Page(
            LongStream.rangeClosed(place.past() + 1, end)
                .mapToObj(issue -> new Subject(1, issue, 100))
                .toList(),
            Optional.of(next).filter(it -> end < size));
      }
    };
  }

  private static final class MemoryRuns implements Runs {
    private final List<Run> all = new ArrayList<>();

    @Override
    public List<Run> latest(int most) {
      return all.stream().limit(most).toList();
    }

    @Override
    public void begin(Run run) {
      all.add(0, run);
    }

    @Override
    public void keep(Run run) {
      all.set(0, run);
    }

    Run last() {
      return all.get(0);
    }
  }
}
