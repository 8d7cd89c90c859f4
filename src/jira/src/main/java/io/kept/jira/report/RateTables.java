package io.kept.jira.report;

import io.kept.jira.wording.Names;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.promise.Person;
import io.kept.report.KeptRate;
import io.kept.report.Period;
import io.kept.report.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of kept rates: of all, and apart by maker and by holder. */
final class RateTables {
  private static final List<String> COLUMNS =
      List.of(
          "kept.rate.column.rate",
          "kept.rate.column.interval",
          "kept.rate.column.kept",
          "kept.rate.column.broken",
          "kept.rate.column.judged",
          "kept.rate.column.open",
          "kept.rate.column.withdrawn",
          "kept.rate.column.renegotiated");

  private final Wording wording;
  private final Reader reader;
  private final Numbers numbers;
  private final Links links;

  RateTables(Wording wording, Reader reader, Links links) {
    this.wording = wording;
    this.reader = reader;
    this.numbers = new Numbers(wording, reader);
    this.links = links;
  }

  Table all(KeptRate rate, Period period) {
    Tally all = rate.all();
    List<Cell> cells = new ArrayList<>(rate(all));
    cells.addAll(counts(all, period));
    return new Table(
        caption("kept-rate-all", "kept.rate.all", "kept.rate.all.note"),
        heads("kept.rate.column.all"),
        List.of(new TableRow(Cell.of(text("kept.rate.row.all")), small(all), cells)));
  }

  /** Says what somebody has promised, where Jira can list that. */
  Table makers(Map<Person, Tally> makers, Names names) {
    return new Table(
        caption("kept-rate-makers", "kept.rate.makers", "kept.rate.makers.note"),
        heads("kept.rate.column.agent"),
        people(makers, names, maker -> names.login(maker).map(links::promisedBy).orElse("")));
  }

  Table holders(Map<Person, Tally> holders, Names names) {
    return new Table(
        caption("kept-rate-holders", "kept.rate.holders", "kept.rate.holders.note"),
        heads("kept.rate.column.agent"),
        people(holders, names, holder -> ""));
  }

  List<Cell> rate(Tally tally) {
    return List.of(numbers.rate(tally.rate()), numbers.interval(tally.rate()));
  }

  /** The counts of what was promised by in a period, each with its list. */
  List<Cell> counts(Tally tally, Period period) {
    List<Cell> cells = counts(tally);
    return List.of(
        linked(cells.get(0), links.kept(period)),
        linked(cells.get(1), links.broken(period)),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        linked(cells.get(5), links.renegotiated(period)));
  }

  String small(Tally tally) {
    return tally.judged() > 0 && tally.rate().isSmall() ? text("kept.rate.small") : "";
  }

  private List<TableRow> people(
      Map<Person, Tally> people, Names names, Function<Person, String> url) {
    return people.entrySet().stream()
        .map(it -> person(name(it.getKey(), names), url.apply(it.getKey()), it.getValue()))
        .sorted(Comparator.comparing(row -> row.name().text()))
        .toList();
  }

  private String name(Person person, Names names) {
    return person.equals(Person.FORMER) ? text("kept.former") : names.of(person);
  }

  private TableRow person(String name, String url, Tally tally) {
    List<Cell> cells = Stream.concat(rate(tally).stream(), counts(tally).stream()).toList();
    return new TableRow(Cell.of(name).linkedTo(url), small(tally), cells);
  }

  private List<Cell> counts(Tally tally) {
    return Stream.of(
            tally.kept(),
            tally.broken(),
            tally.judged(),
            tally.open(),
            tally.withdrawn(),
            tally.renegotiated())
        .map(it -> Cell.of(numbers.whole(it), it))
        .toList();
  }

  /** Nobody needs a list of nothing. */
  private static Cell linked(Cell cell, String url) {
    return cell.value().equals("0.0") ? cell : cell.linkedTo(url);
  }

  private List<String> heads(String first) {
    return Stream.concat(Stream.of(first), COLUMNS.stream()).map(this::text).toList();
  }

  private Caption caption(String id, String key, String note) {
    return new Caption(id, text(key), text(note), "");
  }

  private String text(String key) {
    return wording.text(reader, key);
  }
}
