package io.kept.jira.promise;

import io.kept.policy.Kind;
import io.kept.promise.Deed;
import io.kept.promise.Happening;
import io.kept.promise.Happening.CauseNamed;
import io.kept.promise.Happening.Corrected;
import io.kept.promise.Happening.Fulfilled;
import io.kept.promise.Happening.HeadsUpDue;
import io.kept.promise.Happening.HeadsUpGiven;
import io.kept.promise.Happening.Held;
import io.kept.promise.Happening.Lapsed;
import io.kept.promise.Happening.OwnUpDue;
import io.kept.promise.Happening.OwnedUp;
import io.kept.promise.Happening.Reopened;
import io.kept.promise.Happening.Requoted;
import io.kept.promise.Happening.Rescheduled;
import io.kept.promise.Happening.Resumed;
import io.kept.promise.Happening.Said;
import io.kept.promise.Happening.WarningDue;
import io.kept.promise.Happening.Withdrawn;
import io.kept.promise.Person;
import io.kept.promise.Word;
import java.time.Instant;
import java.util.Optional;

/** Happenings from rows; {@link LedgerColumns} is the way back. */
final class LedgerRows {
  private LedgerRows() {}

  static Happening happening(LedgerRow row) {
    Instant at = Instant.ofEpochMilli(row.getHappenedAt());
    return switch (row.getHappening()) {
      case "SAID" -> new Said(at, Kind.valueOf(row.getKind()), word(row));
      case "REQUOTED" -> new Requoted(at, word(row), Boolean.TRUE.equals(row.getExtra()));
      case "HELD" -> new Held(at, by(row), row.getPublicLine());
      case "RESUMED" -> new Resumed(at, word(row));
      case "RESCHEDULED" -> new Rescheduled(at);
      case "WARNING_DUE" -> new WarningDue(at);
      case "HEADS_UP_DUE" -> new HeadsUpDue(at);
      case "HEADS_UP_GIVEN" -> new HeadsUpGiven(at, by(row), row.getPublicLine());
      case "FULFILLED" ->
          new Fulfilled(
              new Deed(at, Column.person(row.getPerson()), row.getDeed()),
              Column.person(row.getHolder()));
      case "LAPSED" -> new Lapsed(at, Column.person(row.getHolder()));
      case "REOPENED" -> new Reopened(at);
      case "WITHDRAWN" ->
          new Withdrawn(at, Column.person(row.getPerson()), Optional.ofNullable(row.getReason()));
      case "CAUSE_NAMED" -> new CauseNamed(at, by(row), row.getCause());
      case "OWN_UP_DUE" -> new OwnUpDue(at);
      case "OWNED_UP" -> new OwnedUp(at, by(row), row.getPublicLine());
      case "CORRECTED" ->
          new Corrected(at, by(row), Column.instant(row.getFulfilledAt()), row.getReason());
      default -> throw Column.unknown("Ledger entry " + row.getNaturalKey(), row.getHappening());
    };
  }

  private static Person by(LedgerRow row) {
    return new Person(row.getPerson());
  }

  private static Word word(LedgerRow row) {
    return new Word(
        by(row),
        Column.quote(row.getWords(), row.getPromisedBy(), row.getZone(), row.getClockShift()),
        Optional.ofNullable(row.getReason()),
        Optional.ofNullable(row.getPublicLine()));
  }
}
