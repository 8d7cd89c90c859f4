package io.kept.sandbox.fill;

import io.kept.sandbox.issue.SandboxConstants;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Kept's own tables, under the names that ActiveObjects gave them. */
final class PluginTables implements AutoCloseable {
  private static final List<String> PROMISE =
      quoted(
          "ID,NATURAL_KEY,SUBJECT,ORDINAL,PROJECT_ID,ISSUE_ID,FIELD_ID,KIND,TRY_NUMBER,MAKER,"
              + "SAID_AT,WORDS,PROMISED_BY,ZONE,CLOCK_SHIFT,REVISION,STATE,WARNED,TOLD,CORRECTED,"
              + "OWNED_UP,SUPERSEDED,HOLDER_KNOWN,HOLDER_NOW,HOLDER,FULFILLED_AT,CAUSE,HELD_AT,"
              + "WITHDRAWN_AT,ENTRIES,NEXT_LOOK,CUSTOMER,ISSUE_TYPE");
  private static final List<String> LEDGER =
      quoted(
          "ID,NATURAL_KEY,PROMISE_ID,ENTRY,HAPPENING,HAPPENED_AT,PERSON,WORDS,PROMISED_BY,ZONE,"
              + "CLOCK_SHIFT,REASON,PUBLIC_LINE,KIND,EXTRA,HOLDER,DEED,CAUSE");
  private static final List<String> NOTICE =
      quoted("ID,NATURAL_KEY,PROMISE_ID,REVISION,KIND,ATTEMPT,NEXT_ATTEMPT,FATE,DETAIL,CLOSED_AT");

  private final Connection connection;
  private final String prefix;
  private final boolean postgres;
  private final Batch promises;
  private final Batch entries;
  private final Batch notices;
  private long promiseId;
  private long entryId;
  private long noticeId;

  /**
   * Opens the tables for more rows.
   *
   * @param prefix what their names begin with, such as {@code AO_123456}
   */
  PluginTables(Connection connection, String prefix, boolean postgres) throws SQLException {
    this.connection = connection;
    this.prefix = prefix;
    this.postgres = postgres;
    promises = new Batch(connection, table("PROMISE"), PROMISE);
    entries = new Batch(connection, table("LEDGER"), LEDGER);
    notices = new Batch(connection, table("NOTICE"), NOTICE);
    promiseId = lastId("PROMISE");
    entryId = lastId("LEDGER");
    noticeId = lastId("NOTICE");
  }

  /** Writes one promise, its ledger and the notices that were sent about it. */
  void add(Life life, long projectId, long issueId, long fieldId) throws SQLException {
    promiseId++;
    promises.add(promise(life, projectId, issueId, fieldId));
    for (int i = 0; i < life.ledger().size(); i++) {
      Entry entry = life.ledger().get(i);
      entries.add(entry(entry, i + 1));
      if (entry.happening().equals("WARNING_DUE")) {
        notices.add(warning(life.standing().revision(), entry.at()));
      }
    }
  }

  /** Lets ActiveObjects go on after the last row. */
  @Override
  public void close() throws SQLException {
    promises.close();
    entries.close();
    notices.close();
    goOn("PROMISE", promiseId);
    goOn("LEDGER", entryId);
    goOn("NOTICE", noticeId);
  }

  private Map<String, Object> promise(Life life, long projectId, long issueId, long fieldId) {
    Life.Standing standing = life.standing();
    Spoken current = life.current();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("ID", promiseId);
    row.put("NATURAL_KEY", issueId + ":" + fieldId + ":1");
    row.put("SUBJECT", issueId + ":" + fieldId);
    row.put("ORDINAL", 1);
    row.put("PROJECT_ID", projectId);
    row.put("ISSUE_ID", issueId);
    row.put("FIELD_ID", fieldId);
    row.put("KIND", life.kind());
    row.put("TRY_NUMBER", standing.tries());
    row.put("MAKER", life.team().maker());
    row.put("SAID_AT", current.saidAt().toEpochMilli());
    row.put("WORDS", current.words());
    row.put("PROMISED_BY", current.promisedBy().toEpochMilli());
    row.put("ZONE", Spoken.ZONE.getId());
    row.put("CLOCK_SHIFT", "NONE");
    row.put("REVISION", standing.revision());
    row.put("STATE", standing.state());
    Stream.of("WARNED", "TOLD", "CORRECTED", "OWNED_UP", "SUPERSEDED")
        .forEach(flag -> row.put(flag, false));
    row.put("HOLDER_KNOWN", true);
    row.put("HOLDER_NOW", life.team().holder());
    row.put("HOLDER", life.isJudged() ? life.team().holder() : null);
    row.put("CUSTOMER", life.team().customer());
    row.put("ISSUE_TYPE", SandboxConstants.TYPE_ID);
    row.put("FULFILLED_AT", standing.fulfilledAt().map(Instant::toEpochMilli).orElse(null));
    row.put("CAUSE", standing.cause().orElse(null));
    row.put("HELD_AT", heldAt(life));
    row.put("WITHDRAWN_AT", standing.withdrawnAt().map(Instant::toEpochMilli).orElse(null));
    row.put("ENTRIES", life.ledger().size());
    row.put("NEXT_LOOK", life.nextLook().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE));
    return row;
  }

  private Map<String, Object> entry(Entry entry, int number) {
    Map<String, Object> row = new LinkedHashMap<>(entry.columns());
    row.put("ID", ++entryId);
    row.put("NATURAL_KEY", promiseId + ":" + number);
    row.put("PROMISE_ID", promiseId);
    row.put("ENTRY", number);
    row.put("HAPPENING", entry.happening());
    row.put("HAPPENED_AT", entry.at().toEpochMilli());
    return row;
  }

  private Map<String, Object> warning(int revision, Instant at) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("ID", ++noticeId);
    row.put("NATURAL_KEY", promiseId + ":" + revision + ":WARNING");
    row.put("PROMISE_ID", promiseId);
    row.put("REVISION", revision);
    row.put("KIND", "WARNING");
    row.put("ATTEMPT", 1);
    row.put("NEXT_ATTEMPT", Long.MAX_VALUE);
    row.put("FATE", "SENT");
    row.put("DETAIL", "mail");
    row.put("CLOSED_AT", at.toEpochMilli());
    return row;
  }

  private static Long heldAt(Life life) {
    return life.ledger().stream()
        .filter(entry -> entry.happening().equals("HELD"))
        .findFirst()
        .map(entry -> entry.at().toEpochMilli())
        .orElse(null);
  }

  private String table(String name) {
    return "\"" + prefix + "_" + name + "\"";
  }

  private long lastId(String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery("select max(\"ID\") from " + table(name))) {
      last.next();
      return last.getLong(1);
    }
  }

  private void goOn(String name, long last) throws SQLException {
    String after =
        postgres
            ? "select setval(pg_get_serial_sequence('%s', 'ID'), %d)".formatted(table(name), last)
            : "alter table %s alter column \"ID\" restart with %d".formatted(table(name), last + 1);
    try (Statement statement = connection.createStatement()) {
      statement.execute(after);
    }
  }

  private static List<String> quoted(String names) {
    return Stream.of(names.split(",")).map(name -> "\"" + name + "\"").toList();
  }
}
