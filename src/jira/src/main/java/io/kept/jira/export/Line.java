package io.kept.jira.export;

import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.report.Row;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One try as a line of cells; times are on the wall clock of a zone. */
final class Line {
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private static final List<String> COLUMNS =
      List.of(
          "project",
          "issue",
          "promise",
          "kind",
          "try",
          "said_at",
          "words",
          "promised_by",
          "zone",
          "ending",
          "fulfilled_at",
          "first_word",
          "extra_try",
          "told_ahead",
          "cause");

  private static final List<String> AGENTS = List.of("maker", "holder");

  private final ZoneId zone;
  private final Function<Person, String> names;
  private final boolean agents;

  /**
   * @param names what people are called
   * @param agents whether a line says who promised and who had the issue
   */
  Line(ZoneId zone, Function<Person, String> names, boolean agents) {
    this.zone = zone;
    this.names = names;
    this.agents = agents;
  }

  List<Object> heads() {
    List<Object> heads = new ArrayList<>(COLUMNS);
    heads.addAll(agents ? AGENTS : List.of());
    return heads;
  }

  /**
   * @param number which of the promise's tries it is
   */
  List<Object> of(Place place, Promise promise, int number, Row row) {
    Row.Told told = row.told();
    List<Object> cells = new ArrayList<>();
    cells.add(Defused.text(place.project()));
    cells.add(Defused.text(place.issue()));
    cells.add(promise.id().value());
    cells.add(promise.kind().name());
    cells.add(number);
    cells.add(time(told.said().saidAt()));
    cells.add(Defused.text(told.said().quote().words()));
    cells.add(time(told.promisedBy()));
    cells.add(zone.getId());
    cells.add(told.ending().name());
    cells.add(row.end().fulfilledAt().map(this::time).orElse(""));
    cells.add(told.place().first());
    cells.add(told.place().extra());
    cells.add(told.heard());
    cells.add(Defused.text(row.labels().cause().orElse("")));
    if (agents) {
      cells.add(name(Optional.of(told.said().maker())));
      cells.add(name(row.end().holder()));
    }
    return cells;
  }

  /**
   * Where something was promised.
   *
   * @param issue its key; empty for who may not see it
   */
  record Place(String project, String issue) {}

  private String name(Optional<Person> person) {
    return Defused.text(person.map(names).orElse(""));
  }

  private String time(Instant at) {
    return SECOND.format(LocalDateTime.ofInstant(at, zone));
  }
}
