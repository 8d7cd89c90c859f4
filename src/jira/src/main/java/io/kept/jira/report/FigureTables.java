package io.kept.jira.report;

import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.report.Figures;
import io.kept.report.Rate;
import io.kept.report.Spread;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The tables of what only the ledgers can say. */
final class FigureTables {
  private static final List<String> MARGINS =
      List.of(
          "kept.rate.margin.late.days",
          "kept.rate.margin.late.half",
          "kept.rate.margin.late.hours",
          "kept.rate.margin.late.hour",
          "kept.rate.margin.late.quarter",
          "kept.rate.margin.early.quarter",
          "kept.rate.margin.early.hour",
          "kept.rate.margin.early.hours",
          "kept.rate.margin.early.half",
          "kept.rate.margin.early.days");

  private static final List<Integer> SHARES = List.of(50, 80, 90, 95);

  /** What a figure is called, and what is counted: keys of texts. */
  private record Figure(String name, String meaning) {}

  private static final Figure STRICT = new Figure("kept.rate.strict", "kept.rate.strict.meaning");
  private static final Figure TOLD = new Figure("kept.rate.told", "kept.rate.told.meaning");
  private static final Figure AGAIN = new Figure("kept.rate.again", "kept.rate.again.meaning");
  private static final Figure EXTRA = new Figure("kept.rate.extra", "kept.rate.extra.meaning");

  private final Wording wording;
  private final Reader reader;
  private final Numbers numbers;
  private final Links links;

  FigureTables(Wording wording, Reader reader, Links links) {
    this.links = links;
    this.wording = wording;
    this.reader = reader;
    this.numbers = new Numbers(wording, reader);
  }

  Table figures(Figures figures) {
    List<TableRow> rows = new ArrayList<>();
    rows.add(rate(STRICT, List.of("first-held", "first"), figures.strict()));
    rows.add(rate(TOLD, List.of("told-ahead", "fell-through"), figures.toldAhead()));
    int renegotiated = figures.tally().renegotiated();
    rows.add(count(AGAIN, "renegotiated", renegotiated));
    rows.add(count(EXTRA, "extra", figures.extra()));
    rows.add(trust(figures.trust()));
    return new Table(
        caption("kept-rate-figures", "kept.rate.figures", "kept.rate.figures.note", ""),
        heads(
            "kept.rate.column.figure",
            "kept.rate.column.value",
            "kept.rate.column.of",
            "kept.rate.column.interval",
            "kept.rate.column.meaning"),
        rows);
  }

  /** How late and how early. */
  Table margins(Spread margin) {
    List<Integer> bars = margin.bars(Parts.EDGES);
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      int count = bars.get(i);
      rows.add(
          TableRow.of(
              text(MARGINS.get(i)),
              whole(count).listedAt(links.of(Parts.MARGIN + i)),
              numbers.rate(new Rate(count, margin.size()))));
    }
    return new Table(
        caption("kept-rate-margins", "kept.rate.margins", "kept.rate.margins.note", "margins"),
        heads("kept.rate.column.margin", "kept.rate.column.count", "kept.rate.column.share"),
        rows);
  }

  /** How tight quotes are. */
  Table slack(Spread taken) {
    List<TableRow> rows = new ArrayList<>();
    for (int share : SHARES) {
      taken
          .percentile(share)
          .ifPresent(
              percent ->
                  rows.add(
                      TableRow.of(
                          text("kept.rate.slack.row", share),
                          Cell.of(text("kept.rate.percent", percent), percent))));
    }
    return new Table(
        caption("kept-rate-slack", "kept.rate.slack", "kept.rate.slack.note", ""),
        heads("kept.rate.column.share", "kept.rate.column.slack"),
        rows);
  }

  /**
   * @param parts what the rate counts, and of what
   */
  private TableRow rate(Figure figure, List<String> parts, Rate rate) {
    String mark = rate.of() > 0 && rate.isSmall() ? text("kept.rate.small") : "";
    return new TableRow(
        Cell.of(text(figure.name())),
        mark,
        List.of(
            numbers.rate(rate).listedAt(links.of(parts.get(0))),
            whole(rate.of()).listedAt(links.of(parts.get(1))),
            numbers.interval(rate),
            Cell.of(text(figure.meaning()))));
  }

  private TableRow count(Figure figure, String part, int count) {
    return TableRow.of(
        text(figure.name()),
        whole(count).listedAt(links.of(part, count)),
        Cell.of(""),
        Cell.of(""),
        Cell.of(text(figure.meaning())));
  }

  private TableRow trust(OptionalDouble trust) {
    Cell value =
        trust.isPresent()
            ? Cell.of(numbers.whole((long) trust.getAsDouble()), trust.getAsDouble())
            : Cell.of("–");
    return TableRow.of(
        text("kept.rate.trust"),
        value,
        Cell.of(numbers.whole(100), 100),
        Cell.of(""),
        Cell.of(text("kept.rate.trust.meaning")));
  }

  private Cell whole(int number) {
    return Cell.of(numbers.whole(number), number);
  }

  private Caption caption(String id, String key, String note, String chart) {
    return new Caption(id, text(key), text(note), chart);
  }

  private List<String> heads(String... keys) {
    return Stream.of(keys).map(it -> text(it)).toList();
  }

  private String text(String key, Serializable... arguments) {
    return wording.text(reader, key, arguments);
  }
}
