package io.kept.jira.promise;

import io.kept.promise.Happening;
import io.kept.promise.Happening.Fulfilled;
import io.kept.promise.Happening.HeadsUpDue;
import io.kept.promise.Happening.Lapsed;
import io.kept.promise.Happening.Requoted;
import io.kept.promise.Happening.Said;
import io.kept.promise.Happening.WarningDue;
import io.kept.promise.Happening.Withdrawn;
import io.kept.promise.Person;
import io.kept.quote.Quote;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Happenings from rows and into rows. */
final class LedgerRows {
  private LedgerRows() {}

  static Happening happening(LedgerRow row) {
    Instant at = Instant.ofEpochMilli(row.getHappenedAt());
    return switch (row.getHappening()) {
      case "SAID" -> new Said(at, new Person(row.getPerson()), quote(row));
      case "REQUOTED" ->
          new Requoted(
              at, new Person(row.getPerson()), quote(row), Optional.ofNullable(row.getReason()));
      case "WARNING_DUE" -> new WarningDue(at);
      case "HEADS_UP_DUE" -> new HeadsUpDue(at);
      case "FULFILLED" -> new Fulfilled(at);
      case "LAPSED" -> new Lapsed(at, Column.person(row.getPerson()));
      case "WITHDRAWN" -> new Withdrawn(at, Column.person(row.getPerson()));
      default ->
          throw Column.unknown("Ledger entry " + row.getNaturalKey(), row.getHappening());
    };
  }

  /** The columns of the entry with a number; the key makes that number unique. */
  static Map<String, Object> columns(long promise, int entry, Happening happening) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("NATURAL_KEY", key(promise, entry));
    columns.put("PROMISE_ID", (int) promise);
    columns.put("ENTRY", entry);
    columns.put("HAPPENED_AT", Column.of(happening.at()));
    if (happening instanceof Said said) {
      said(columns, "SAID", said.maker(), said.quote());
    } else if (happening instanceof Requoted requoted) {
      said(columns, "REQUOTED", requoted.maker(), requoted.quote());
      requoted.reason().ifPresent(reason -> columns.put("REASON", reason));
    } else if (happening instanceof WarningDue) {
      columns.put("HAPPENING", "WARNING_DUE");
    } else if (happening instanceof HeadsUpDue) {
      columns.put("HAPPENING", "HEADS_UP_DUE");
    } else if (happening instanceof Fulfilled) {
      columns.put("HAPPENING", "FULFILLED");
    } else if (happening instanceof Lapsed lapsed) {
      columns.put("HAPPENING", "LAPSED");
      lapsed.holder().ifPresent(holder -> columns.put("PERSON", holder.key()));
    } else if (happening instanceof Withdrawn withdrawn) {
      columns.put("HAPPENING", "WITHDRAWN");
      withdrawn.by().ifPresent(by -> columns.put("PERSON", by.key()));
    }
    return columns;
  }

  static String key(long promise, int entry) {
    return promise + ":" + entry;
  }

  private static void said(Map<String, Object> columns, String what, Person maker, Quote quote) {
    columns.put("HAPPENING", what);
    columns.put("PERSON", maker.key());
    columns.put("WORDS", quote.words());
    columns.put("PROMISED_BY", Column.of(quote.promisedBy()));
    columns.put("ZONE", quote.zone().getId());
    columns.put("CLOCK_SHIFT", quote.shift().name());
  }

  private static Quote quote(LedgerRow row) {
    return Column.quote(row.getWords(), row.getPromisedBy(), row.getZone(), row.getClockShift());
  }
}
