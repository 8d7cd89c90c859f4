package io.kept.sandbox.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.reconciliation.AoRuns;
import io.kept.jira.reconciliation.Place;
import io.kept.jira.reconciliation.Run;
import io.kept.sandbox.promise.KeptTables;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AoRunsTest {
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final AoRuns runs = new AoRuns(tables.ao());

  @Test
  void thereIsNoneAtFirst() {
    assertThat(runs.latest(9)).isEmpty();
  }

  @Test
  void remembersHowFarTheLatestHasComeOnAnyNode() {
    runs.begin(begun(NINE));
    runs.begin(begun(NINE.plusSeconds(3600)));
    Run further =
        new Run(
            NINE.plusSeconds(3600),
            Optional.of(NINE.plusSeconds(3660)),
            new Run.Count(5_000_000_000L, 2, 1, List.of("customfield_1", "customfield_2")),
            new Place("customfield_10000", NINE, 7));

    runs.keep(further);

    assertThat(new AoRuns(tables.ao()).latest(9)).containsExactly(further, begun(NINE));
    assertThat(runs.latest(1)).containsExactly(further);
  }

  @Test
  void forgetsRunsOfMoreThanAMonthAgo() {
    Instant now = NINE.plus(Duration.ofDays(30));
    runs.begin(begun(NINE.minusMillis(1)));
    runs.begin(begun(NINE));

    runs.begin(begun(now));

    assertThat(runs.latest(9)).containsExactly(begun(now), begun(NINE));
  }

  private static Run begun(Instant at) {
    return new Run(at, Optional.empty(), new Run.Count(0, 0, 0, List.of()), Place.startOf("OPEN"));
  }
}
