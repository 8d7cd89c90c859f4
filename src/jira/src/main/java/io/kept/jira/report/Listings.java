package io.kept.jira.report;

import io.kept.jira.export.Export;
import io.kept.jira.selection.Selected;
import io.kept.jira.wording.Names;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.promise.Promise;
import io.kept.report.Ending;
import io.kept.report.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The list behind a number, for what Jira's navigator cannot list: a row for each try. */
public class Listings {
  /** More are not read by anybody; the export has them. */
  static final int MOST = 500;

  private static final Map<Ending, String> ENDINGS =
      Map.of(
          Ending.OPEN, "kept.rate.column.open",
          Ending.KEPT, "kept.rate.column.kept",
          Ending.BROKEN, "kept.rate.column.broken",
          Ending.RENEGOTIATED, "kept.rate.column.renegotiated",
          Ending.WITHDRAWN, "kept.rate.column.withdrawn",
          Ending.HELD, "kept.health.on_hold");

  private final RateViews.Counts counts;
  private final Export.Issues issues;
  private final Names names;
  private final Wording wording;

  public Listings(RateViews.Counts counts, Export.Issues issues, Names names, Wording wording) {
    this.counts = counts;
    this.issues = issues;
    this.names = names;
    this.wording = wording;
  }

  /** The tries of a selection that a number counts, by the time that was promised. */
  RateView of(Selected selected, Predicate<Row> part, Visitor visitor) {
    Reader reader = visitor.reader();
    boolean countable = RateViews.isCountable(counts.rates().of(selected.selection()).all());
    List<Found> found = countable ? found(selected, part) : List.of();
    List<TableRow> rows =
        found.stream()
            .sorted(Comparator.comparing(it -> it.row().told().promisedBy()))
            .limit(MOST)
            .map(it -> row(it, selected, visitor))
            .toList();
    return new RateView(
        RateViews.title(selected, wording, reader),
        wording.text(reader, "kept.rate.list.count", found.size()),
        notes(countable, found.size(), reader),
        List.of(new Table(caption(reader), heads(selected, reader), rows)));
  }

  private record Found(Promise promise, Row row) {}

  private List<Found> found(Selected selected, Predicate<Row> part) {
    List<Found> found = new ArrayList<>();
    counts
        .tries()
        .forEach(
            selected.selection(),
            (promise, tries) ->
                tries.stream().filter(part).forEach(row -> found.add(new Found(promise, row))));
    return found;
  }

  private Caption caption(Reader reader) {
    String note = text(reader, "kept.rate.list.note");
    return new Caption("kept-rate-list", text(reader, "kept.rate.list"), note, "");
  }

  private List<String> notes(boolean countable, int found, Reader reader) {
    Numbers numbers = new Numbers(wording, reader);
    if (!countable) {
      return List.of(wording.text(reader, "kept.rate.too_many", numbers.whole(RateViews.MOST)));
    }
    return found > MOST
        ? List.of(wording.text(reader, "kept.rate.list.more", numbers.whole(MOST)))
        : List.of();
  }

  private TableRow row(Found found, Selected selected, Visitor visitor) {
    Row row = found.row();
    Numbers numbers = new Numbers(wording, visitor.reader());
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(row.told().said().quote().words()));
    cells.add(Cell.of(numbers.time(row.told().promisedBy())));
    cells.add(Cell.of(text(visitor.reader(), ENDINGS.get(row.told().ending()))));
    cells.add(Cell.of(row.end().fulfilledAt().map(numbers::time).orElse("")));
    if (selected.agents()) {
      Reader reader = visitor.reader();
      cells.add(Cell.of(names.of(row.told().said().maker(), reader)));
      cells.add(Cell.of(row.end().holder().map(it -> names.of(it, reader)).orElse("")));
    }
    return new TableRow(issue(found.promise(), visitor), "", cells);
  }

  private Cell issue(Promise promise, Visitor visitor) {
    String key = issues.key(promise.subject().issueId(), visitor.user());
    return key.isEmpty()
        ? Cell.of(text(visitor.reader(), "kept.rate.list.unseen"))
        : Cell.of(key).linkedTo(visitor.root() + "/browse/" + key);
  }

  private List<String> heads(Selected selected, Reader reader) {
    Stream<String> heads =
        Stream.of(
            "kept.rate.list.issue",
            "kept.rate.list.words",
            "kept.rate.list.promised",
            "kept.rate.list.ending",
            "kept.rate.list.done");
    Stream<String> agents =
        selected.agents() ? Stream.of("kept.rate.maker", "kept.rate.holder") : Stream.empty();
    return Stream.concat(heads, agents).map(key -> text(reader, key)).toList();
  }

  private String text(Reader reader, String key) {
    return wording.text(reader, key);
  }
}
