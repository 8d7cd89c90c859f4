package io.kept.jira.checkup;

import io.kept.jira.checkup.Finding.Sentence;
import io.kept.jira.report.RollupUpkeep;
import io.kept.jira.report.RollupUpkeep.Checked;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whether the counts behind the rates agree with the promises. */
public final class RollupCheck implements Check {
  private final RollupUpkeep upkeep;

  public RollupCheck(RollupUpkeep upkeep) {
    this.upkeep = upkeep;
  }

  @Override
  public String name() {
    return "rollup";
  }

  @Override
  public Finding look() {
    return upkeep
        .lastCheck()
        .map(this::of)
        .orElseGet(
            () -> new Finding(name(), Level.OK, Sentence.of("kept.checkup.rollup.none"), Map.of()));
  }

  private Finding of(Checked checked) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("checkedAt", checked.at().toString());
    figures.put("differing", checked.differing());
    return checked.differing() == 0
        ? new Finding(
            name(), Level.OK, Sentence.of("kept.checkup.rollup.right", checked.at()), figures)
        : new Finding(
            name(),
            Level.ATTENTION,
            Sentence.of("kept.checkup.rollup.wrong", checked.at(), checked.differing()),
            figures);
  }
}
