package io.kept.jira.report;

import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.report.ControlChart;
import io.kept.report.KeptRate;
import io.kept.report.Period;
import io.kept.report.Rate;
import io.kept.report.Tally;
import io.kept.report.Weeks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kept rates week by week, and which of them chance does not explain. */
final class WeekTable {
  private final Wording wording;
  private final Reader reader;
  private final Numbers numbers;
  private final RateTables tables;

  WeekTable(Wording wording, Reader reader, RateTables tables) {
    this.wording = wording;
    this.reader = reader;
    this.numbers = new Numbers(wording, reader);
    this.tables = tables;
  }

  Table of(KeptRate rate, Period period) {
    SortedMap<LocalDate, Rate> rates = new TreeMap<>();
    rate.byWeek().forEach((monday, tally) -> rates.put(monday, tally.rate()));
    ControlChart chart = ControlChart.of(rates);
    Map<LocalDate, ControlChart.Week> limits =
        chart.weeks().stream()
            .collect(Collectors.toMap(ControlChart.Week::monday, Function.identity()));
    List<TableRow> rows = new ArrayList<>();
    for (Period week : period.byWeek()) {
      LocalDate monday = Weeks.monday(week.from());
      Optional.ofNullable(rate.byWeek().get(monday))
          .map(tally -> row(week, tally, Optional.ofNullable(limits.get(monday))))
          .ifPresent(rows::add);
    }
    return new Table(caption(chart), heads(), rows);
  }

  private TableRow row(Period week, Tally tally, Optional<ControlChart.Week> limits) {
    List<Cell> cells = new ArrayList<>();
    cells.add(numbers.rate(tally.rate()));
    cells.add(limits.map(it -> limit(it.low())).orElse(Cell.of("–")));
    cells.add(limits.map(it -> limit(it.high())).orElse(Cell.of("–")));
    cells.add(limits.map(it -> signal(it.signal())).orElse(Cell.of("")));
    cells.addAll(tables.counts(tally, week));
    String name = wording.text(reader, "kept.rate.week", numbers.day(week.from()));
    return new TableRow(Cell.of(name), tables.small(tally), cells);
  }

  private Cell limit(double limit) {
    return Cell.of(numbers.share(limit), limit);
  }

  private Cell signal(ControlChart.Signal signal) {
    return signal == ControlChart.Signal.NONE
        ? Cell.of("")
        : Cell.of(
            wording.text(
                reader,
                signal == ControlChart.Signal.OUTSIDE
                    ? "kept.rate.signal.outside"
                    : "kept.rate.signal.run"),
            1);
  }

  private Caption caption(ControlChart chart) {
    String note =
        chart.weeks().isEmpty()
            ? wording.text(reader, "kept.rate.weeks.few", ControlChart.MINIMUM)
            : wording.text(reader, "kept.rate.weeks.note", numbers.share(chart.centre()));
    return new Caption(
        "kept-rate-weeks", wording.text(reader, "kept.rate.weeks"), note, "weeks");
  }

  private List<String> heads() {
    return Stream.of(
            "kept.rate.column.week",
            "kept.rate.column.rate",
            "kept.rate.column.low",
            "kept.rate.column.high",
            "kept.rate.column.signal",
            "kept.rate.column.kept",
            "kept.rate.column.broken",
            "kept.rate.column.judged",
            "kept.rate.column.open",
            "kept.rate.column.withdrawn",
            "kept.rate.column.renegotiated")
        .map(key -> wording.text(reader, key))
        .toList();
  }
}
