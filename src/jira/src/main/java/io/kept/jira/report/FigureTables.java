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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tables of what only the ledgers can say. */
final class FigureTables {
  /** Minutes: a day, four hours, an hour and a quarter of one, on either side. */
  private static final SortedSet<Long> EDGES =
      new TreeSet<>(List.of(-1440L, -240L, -60L, -15L, 0L, 15L, 60L, 240L, 1440L));

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

  private final Wording wording;
  private final Reader reader;
  private final Numbers numbers;

  FigureTables(Wording wording, Reader reader) {
    this.wording = wording;
    this.reader = reader;
    this.numbers = new Numbers(wording, reader);
  }

  Table figures(Figures figures) {
    List<TableRow> rows = new ArrayList<>();
    rows.add(rate("kept.rate.strict", "kept.rate.strict.meaning", figures.strict()));
    rows.add(rate("kept.rate.told", "kept.rate.told.meaning", figures.toldAhead()));
    int renegotiated = figures.tally().renegotiated();
    rows.add(count("kept.rate.again", "kept.rate.again.meaning", renegotiated));
    rows.add(count("kept.rate.extra", "kept.rate.extra.meaning", figures.extra()));
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
    List<Integer> bars = margin.bars(EDGES);
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      int count = bars.get(i);
      rows.add(
          TableRow.of(
              text(MARGINS.get(i)),
              whole(count),
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

  private TableRow rate(String name, String meaning, Rate rate) {
    String mark = rate.of() > 0 && rate.isSmall() ? text("kept.rate.small") : "";
    return new TableRow(
        Cell.of(text(name)),
        mark,
        List.of(
            numbers.rate(rate), whole(rate.of()), numbers.interval(rate), Cell.of(text(meaning))));
  }

  private TableRow count(String name, String meaning, int count) {
    return TableRow.of(
        text(name), whole(count), Cell.of(""), Cell.of(""), Cell.of(text(meaning)));
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
