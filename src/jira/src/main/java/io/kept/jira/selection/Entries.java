package io.kept.jira.selection;

import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import io.kept.promise.Person;
import io.kept.report.Period;
import io.kept.report.Selection;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values of one address, and what is wrong with them. */
final class Entries {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Asked asked;
  private final Directory directory;
  private final Wording wording;
  private final Reader reader;
  private final List<String> faults = new ArrayList<>();

  Entries(Asked asked, Directory directory, Wording wording, Reader reader) {
    this.asked = asked;
    this.directory = directory;
    this.wording = wording;
    this.reader = reader;
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  void refuseAgentsUnless(boolean allowed) {
    if (!allowed && (has(Asked.MAKER) || has(Asked.HOLDER))) {
      refuse("kept.rate.fault.agents");
    }
  }

  /** Dates go before a named period; where one of them is missing, it follows from that. */
  Optional<Period> period(LocalDate today) {
    String named = asked.value(Asked.PERIOD).orElse(Selecting.STANDARD);
    if (!Selecting.PERIODS.contains(named)) {
      refuse("kept.rate.fault.period", named, String.join(", ", Selecting.PERIODS));
      return Optional.empty();
    }
    int weeks = Integer.parseInt(named.substring(0, named.length() - 1));
    Optional<LocalDate> until =
        end().or(() -> unless(Asked.TO, Period.weeksUntil(today, weeks).until()));
    Optional<LocalDate> from =
        day(Asked.FROM).or(() -> unless(Asked.FROM, until.orElse(today).minusWeeks(weeks)));
    return from.flatMap(first -> until.flatMap(end -> period(first, end)));
  }

  Optional<Kind> kind() {
    Optional<Kind> kind =
        Stream.of(Kind.values())
            .filter(it -> it.name().equals(asked.value(Asked.KIND).orElse("")))
            .findFirst();
    if (has(Asked.KIND) && kind.isEmpty()) {
      refuse("kept.rate.fault.kind", asked.value(Asked.KIND).orElseThrow());
    }
    return kind;
  }

  Selection.People people() {
    return new Selection.People(person(Asked.MAKER), person(Asked.HOLDER));
  }

  Selection.Issues issues() {
    return new Selection.Issues(
        person(Asked.CUSTOMER),
        one(Asked.TYPE, directory.types(), "kept.rate.fault.type"),
        one(Asked.PRIORITY, directory.priorities(), "kept.rate.fault.priority"));
  }

  private Optional<Period> period(LocalDate from, LocalDate until) {
    if (from.isBefore(until)) {
      return Optional.of(new Period(from, until));
    }
    refuse("kept.rate.fault.backwards", from.toString(), until.minusDays(1).toString());
    return Optional.empty();
  }

  private Optional<LocalDate> unless(String name, LocalDate standard) {
    return has(name) ? Optional.empty() : Optional.of(standard);
  }

  /** The day after the last one. */
  private Optional<LocalDate> end() {
    return day(Asked.TO).map(day -> day.plusDays(1));
  }

  private Optional<LocalDate> day(String name) {
    return asked.value(name).flatMap(this::read);
  }

  /** A year has four digits, so that every day has its milliseconds. */
  private Optional<LocalDate> read(String text) {
    try {
      return Optional.of(text)
          .filter(DAY.asMatchPredicate())
          .map(LocalDate::parse)
          .or(() -> refused(text));
    } catch (DateTimeException e) {
      return refused(text);
    }
  }

  private Optional<LocalDate> refused(String text) {
    refuse("kept.rate.fault.date", text);
    return Optional.empty();
  }

  private Optional<Person> person(String name) {
    Optional<Person> person = asked.value(name).flatMap(directory::person);
    if (has(name) && person.isEmpty()) {
      refuse("kept.rate.fault.nobody", asked.value(name).orElseThrow());
    }
    return person;
  }

  /** The id of one of these, as it was asked for. */
  private Optional<String> one(String name, List<Directory.Named> all, String fault) {
    Optional<String> id = asked.value(name);
    Optional<String> one =
        id.filter(it -> all.stream().map(Directory.Named::id).anyMatch(it::equals));
    if (id.isPresent() && one.isEmpty()) {
      refuse(fault, id.get());
    }
    return one;
  }

  private boolean has(String name) {
    return asked.value(name).isPresent();
  }

  private void refuse(String key, Serializable... arguments) {
    faults.add(wording.text(reader, key, arguments));
  }
}
