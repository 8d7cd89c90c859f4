package io.kept.jira.report;

import com.atlassian.jira.project.Project;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.policy.Cause;
import io.kept.policy.Kind;
import io.kept.policy.Policies;
import io.kept.report.Pareto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Why promises broke, the most frequent cause first. */
final class CauseTable {
  private final Policies policies;
  private final Wording wording;
  private final Reader reader;
  private final Numbers numbers;
  private final Links links;

  CauseTable(Policies policies, Wording wording, Reader reader, Links links) {
    this.links = links;
    this.policies = policies;
    this.wording = wording;
    this.reader = reader;
    this.numbers = new Numbers(wording, reader);
  }

  Table of(Pareto<String> causes, List<Project> projects) {
    Map<String, String> labels = labels(projects);
    List<Pareto.Bar<String>> vital = causes.repeatOffenders();
    List<TableRow> rows = new ArrayList<>();
    for (Pareto.Bar<String> bar : causes.bars()) {
      String mark = vital.contains(bar) ? wording.text(reader, "kept.rate.vital") : "";
      rows.add(
          new TableRow(
              Cell.of(labels.getOrDefault(bar.name(), bar.name())),
              mark,
              List.of(
                  Cell.of(numbers.whole(bar.count()), bar.count())
                      .listedAt(links.of(Parts.CAUSE + bar.name())),
                  numbers.rate(bar.upToHere()))));
    }
    return new Table(caption(causes.unnamed()), heads(), rows);
  }

  /** A cause that no policy has any more is read by its key. */
  private Map<String, String> labels(List<Project> projects) {
    Map<String, String> labels = new TreeMap<>();
    for (Project project : projects) {
      for (Kind kind : Kind.values()) {
        for (Cause cause : policies.of(project.getId(), kind).offers().causes()) {
          labels.putIfAbsent(cause.key(), cause.label().in(reader.locale()));
        }
      }
    }
    return labels;
  }

  private Caption caption(int unnamed) {
    return new Caption(
        "kept-rate-causes",
        wording.text(reader, "kept.rate.causes"),
        wording.text(reader, "kept.rate.causes.note", unnamed),
        "pareto");
  }

  private List<String> heads() {
    return Stream.of(
            "kept.rate.column.cause", "kept.rate.column.count", "kept.rate.column.cumulative")
        .map(key -> wording.text(reader, key))
        .toList();
  }
}
