package io.kept.jira.checkup;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.fields.CustomField;
import io.kept.jira.checkup.Finding.Sentence;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.reconciliation.Run;
import io.kept.jira.reconciliation.Runs;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether Kept and Jira are compared, and agree. */
public final class ReconciliationCheck implements Check {
  private static final int LATEST = 2;

  private final Runs runs;
  private final PromisedByFields fields;
  private final InstantSource clock;

  public ReconciliationCheck(Runs runs, PromisedByFields fields, InstantSource clock) {
    this.runs = runs;
    this.fields = fields;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "reconciliation";
  }

  /** About the run that ended last, since one that is under way knows little yet. */
  @Override
  public Finding look() {
    Optional<Run> ended =
        runs.latest(LATEST).stream().filter(run -> run.ended().isPresent()).findFirst();
    return ended
        .map(this::of)
        .orElseGet(
            () ->
                new Finding(
                    name(), Level.OK, Sentence.of("kept.checkup.reconciliation.none"), Map.of()));
  }

  private Finding of(Run run) {
    Instant ended = run.ended().orElseThrow();
    Run.Count count = run.count();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("began", run.began().toString());
    figures.put("ended", ended.toString());
    figures.put("checked", count.checked());
    figures.put("mended", count.mended());
    figures.put("failed", count.failed());
    figures.put("passedOver", count.passedOver());
    boolean stale = ended.plus(Duration.ofDays(1)).isBefore(clock.instant());
    boolean whole = count.failed() == 0 && count.passedOver().isEmpty();
    return new Finding(
        name(), whole && !stale ? Level.OK : Level.ATTENTION, sentence(ended, count), figures);
  }

  private Sentence sentence(Instant ended, Run.Count count) {
    return count.passedOver().isEmpty()
        ? Sentence.of(
            "kept.checkup.reconciliation.ended",
            ended,
            count.checked(),
            count.mended(),
            count.failed())
        : Sentence.of(
            "kept.checkup.reconciliation.passed_over",
            ended,
            count.checked(),
            count.mended(),
            count.failed(),
            names(count.passedOver()));
  }

  private String names(List<String> walks) {
    Map<String, String> names =
        fields.all().stream().collect(toMap(CustomField::getId, CustomField::getName));
    return walks.stream().map(walk -> names.getOrDefault(walk, walk)).collect(joining(", "));
  }
}
