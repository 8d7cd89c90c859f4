package io.kept.report;

import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Word;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a ledger as a person would, line by line, and writes down each try. */
final class Recount {
  /** A try, filled in while the ledger is read on. */
  static final class Line {
    Person maker;
    Instant saidAt;
    Instant promisedBy;
    boolean first;
    String end = "open";
    About about;
    Optional<Person> holder = Optional.empty();
    Optional<Instant> done = Optional.empty();
    boolean judged;
    boolean extra;
    boolean held;
    Optional<String> cause = Optional.empty();

    boolean ended(String how) {
      return end.equals(how);
    }

    boolean doneInTime() {
      return done.isPresent() && seconds(done.get(), promisedBy) >= 0;
    }

    boolean heard() {
      return about.heard().stream()
          .anyMatch(at -> at.isAfter(saidAt.plusMillis(999)) && seconds(at, promisedBy) >= 0);
    }

    /** Late by a second is a minute late. */
    long margin() {
      return (long) Math.floor(seconds(done.get(), promisedBy) / 60.0);
    }

    long taken() {
      return (long) Math.ceil(100.0 * seconds(saidAt, done.get()) / seconds(saidAt, promisedBy));
    }
  }

  private Recount() {}

  static List<Line> lines(List<Happening> ledger, About about) {
    List<Line> lines = new ArrayList<>();
    for (Happening entry : ledger) {
      if (entry instanceof Happening.Said said) {
        lines.add(line(said.at(), said.word()));
      } else if (entry instanceof Happening.Requoted again) {
        lines.get(lines.size() - 1).end = "renegotiated";
        lines.add(line(again.at(), again.word()));
        lines.get(lines.size() - 1).extra = again.extra();
      } else if (entry instanceof Happening.Resumed resumed) {
        lines.get(lines.size() - 1).end = "held";
        lines.forEach(line -> line.held = true);
        lines.add(line(resumed.at(), resumed.word()));
      } else {
        end(lines, entry);
      }
    }
    lines.stream().filter(line -> !line.ended("held")).findFirst().orElseThrow().first = true;
    lines.forEach(line -> line.about = about);
    return lines;
  }

  private static void end(List<Line> lines, Happening entry) {
    Line last = lines.get(lines.size() - 1);
    if (entry instanceof Happening.Lapsed lapsed) {
      last.end = "broken";
      last.holder = lapsed.holder();
      lines.forEach(line -> line.judged = true);
    } else if (entry instanceof Happening.Fulfilled fulfilled) {
      if (last.ended("open")) {
        last.end = "kept";
        last.holder = fulfilled.holder();
      }
      lines.forEach(line -> line.judged = true);
      lines.forEach(line -> line.done = Optional.of(fulfilled.at()));
    } else if (entry instanceof Happening.Withdrawn) {
      last.end = "withdrawn";
    } else if (entry instanceof Happening.CauseNamed named) {
      last.cause = Optional.of(named.cause());
    } else if (entry instanceof Happening.Corrected corrected) {
      lines.forEach(line -> line.done = corrected.fulfilledAt());
      last.end = last.doneInTime() ? "kept" : "broken";
    }
  }

  private static Line line(Instant saidAt, Word word) {
    Line line = new Line();
    line.maker = word.maker();
    line.saidAt = saidAt;
    line.promisedBy = word.quote().promisedBy();
    return line;
  }

  private static long seconds(Instant from, Instant until) {
    return Duration.between(
            from.truncatedTo(ChronoUnit.SECONDS), until.truncatedTo(ChronoUnit.SECONDS))
        .toSeconds();
  }
}
