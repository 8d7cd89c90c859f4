package io.kept.jira.report;

import io.kept.jira.selection.Asked;
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
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
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

  /** What is counted behind the rate and its interval. */
  private static final List<String> PARTS =
      List.of("kept", "broken", "judged", "open", "withdrawn", "renegotiated");

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

  Table makers(Map<Person, Tally> makers, Names names) {
    return new Table(
        caption("kept-rate-makers", "kept.rate.makers", "kept.rate.makers.note"),
        heads("kept.rate.column.agent"),
        people(makers, names, Asked.MAKER));
  }

  Table holders(Map<Person, Tally> holders, Names names) {
    return new Table(
        caption("kept-rate-holders", "kept.rate.holders", "kept.rate.holders.note"),
        heads("kept.rate.column.agent"),
        people(holders, names, Asked.HOLDER));
  }

  List<Cell> rate(Tally tally) {
    return List.of(numbers.rate(tally.rate()), numbers.interval(tally.rate()));
  }

  /** The counts of what was promised by in a period, each with its list. */
  List<Cell> counts(Tally tally, Period period) {
    return counts(tally, (part, count) -> links.of(part, period, count));
  }

  String small(Tally tally) {
    return tally.judged() > 0 && tally.rate().isSmall() ? text("kept.rate.small") : "";
  }

  private List<TableRow> people(Map<Person, Tally> people, Names names, String role) {
    return people.entrySet().stream()
        .map(it -> person(it.getKey(), it.getValue(), names, role))
        .sorted(Comparator.comparing(row -> row.name().text()))
        .toList();
  }

  /** Whoever is gone has no name by which a list could be asked for. */
  private TableRow person(Person person, Tally tally, Names names, String role) {
    Optional<String> login = names.login(person);
    List<Cell> cells = new ArrayList<>(rate(tally));
    cells.addAll(
        counts(tally, (part, count) -> login.map(it -> links.of(part, role, it)).orElse("")));
    String url =
        login
            .filter(it -> role.equals(Asked.MAKER))
            .map(it -> links.promisedBy(it, tally))
            .orElse("");
    return new TableRow(Cell.of(names.of(person, reader)).linkedTo(url), small(tally), cells);
  }

  private List<Cell> counts(Tally tally, BiFunction<String, Integer, String> list) {
    List<Integer> counts =
        List.of(
            tally.kept(),
            tally.broken(),
            tally.judged(),
            tally.open(),
            tally.withdrawn(),
            tally.renegotiated());
    return IntStream.range(0, counts.size())
        .mapToObj(
            i ->
                Cell.of(numbers.whole(counts.get(i)), counts.get(i))
                    .listedAt(list.apply(PARTS.get(i), counts.get(i))))
        .toList();
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
