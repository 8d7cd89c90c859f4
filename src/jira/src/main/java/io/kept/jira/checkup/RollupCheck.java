package io.kept.jira.checkup;

import io.kept.jira.checkup.Finding.Sentence;
import io.kept.jira.report.RollupUpkeep;
import io.kept.jira.report.RollupUpkeep.Checked;
import io.kept.jira.report.RollupUpkeep.Progress;
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
    return upkeep.lastCheck().map(this::of).orElseGet(() -> building(upkeep.progress()));
  }

  /** The rates are right meanwhile, so that is nothing for an administrator to look after. */
  private Finding building(Progress progress) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("built", false);
    figures.put("counted", progress.counted());
    figures.put("projects", progress.projects());
    return new Finding(
        name(),
        Level.OK,
        Sentence.of("kept.checkup.rollup.building", progress.counted(), progress.projects()),
        figures);
  }

  private Finding of(Checked checked) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("built", true);
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
