package io.kept.jira.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.reconciliation.Place;
import io.kept.jira.reconciliation.Run;
import io.kept.jira.reconciliation.Runs;
import io.kept.jira.testkit.PaperJira;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** It is nine, and a run has just ended. */
class ReconciliationCheckTest {
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

  private final PaperJira jira = new PaperJira();
  private final Runs runs = mock(Runs.class);
  private final ReconciliationCheck check =
      new ReconciliationCheck(runs, new PromisedByFields(jira.fields), InstantSource.fixed(NINE));

  @Test
  void isWellWhenEverythingWasCompared() {
    ended(new Run.Count(9, 1, 0, List.of()));

    assertThat(check.look().level()).isEqualTo(Level.OK);
    assertThat(check.look().sentence().key()).isEqualTo("kept.checkup.reconciliation.ended");
  }

  @Test
  void tellsByTheirNamesWhichFieldsWerePassedOver() {
    when(jira.field.getName()).thenReturn("Fix promised by");
    when(jira.fields.getCustomFieldObjects()).thenReturn(List.of(jira.field));
    ended(new Run.Count(9, 1, 0, List.of(jira.field.getId(), "customfield_404")));

    Finding finding = check.look();

    assertThat(finding.level()).isEqualTo(Level.ATTENTION);
    assertThat(finding.sentence().arguments()).endsWith("Fix promised by, customfield_404");
    assertThat(finding.figures())
        .containsEntry("passedOver", List.of(jira.field.getId(), "customfield_404"));
  }

  private void ended(Run.Count count) {
    Run run = new Run(NINE.minusSeconds(60), Optional.of(NINE), count, Place.startOf("OPEN"));
    when(runs.latest(anyInt())).thenReturn(List.of(run));
  }
}
