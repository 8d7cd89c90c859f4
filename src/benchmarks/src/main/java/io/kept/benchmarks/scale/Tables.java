package io.kept.benchmarks.scale;

import io.kept.jira.notice.AttemptRow;
import io.kept.jira.notice.NoticeRow;
import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.jira.promise.LedgerRow;
import io.kept.jira.promise.PromiseRow;
import io.kept.jira.report.AoKeptRates;
import io.kept.jira.report.RecountRow;
import io.kept.jira.report.RollupRow;
import io.kept.jira.report.RollupStateRow;
import io.kept.jira.report.RollupTotalRow;
import io.kept.jira.report.RollupUpkeep;
import io.kept.policy.Kind;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import io.kept.sandbox.ao.PluginActiveObjects;
import io.kept.sandbox.db.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The plugin's stores on the filled tables, called directly. */
final class Tables {
  /** The sandbox's; with another one the plugin would build its rollup anew. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private final InstantSource clock;
  private final PluginActiveObjects ao;
  private final JdbcTemplate sql;
  private final AoPromiseStore store;
  private final AoKeptRates rates;
  private final RollupUpkeep upkeep;
  private final String promises = table("PROMISE");

  Tables(Database database, InstantSource clock) {
    this.clock = clock;
    ao = new PluginActiveObjects(database);
    ao.enable(
        "io.kept.jira",
        List.of(
            PromiseRow.class,
            LedgerRow.class,
            NoticeRow.class,
            AttemptRow.class,
            RollupRow.class,
            RollupStateRow.class,
            RollupTotalRow.class,
            RecountRow.class));
    sql = new JdbcTemplate(database.dataSource());
    if (!database.isPostgres()) {
      sql.execute("set optimize_reuse_results 0");
    }
    store = new AoPromiseStore(ao, new PlannedNotices(ao));
    rates = new AoKeptRates(ao, store, () -> ZONE);
    upkeep = new RollupUpkeep(ao, store, () -> ZONE, clock);
  }

  void measure() {
    System.out.printf(
        Locale.ROOT,
        "%n%,d promises, of them %,d open.%n",
        count(""),
        count(" where \"STATE\" = 'OPEN'"));
    reports();
    panel();
    tick();
    eventThread();
  }

  private void reports() {
    long project = busiest();
    Times.head("Reports");
    once("rollup: rebuild all of it", upkeep::rebuild, upkeep::catchUp);
    once("rollup: nightly check of all of it", () -> {}, upkeep::check);
    Times.of("kept rate of the busiest project", 40, i -> rates.of(project)).print();
    Times.of("plain SQL scan for it", 10, i -> scan(" where \"PROJECT_ID\" + 0 = " + project))
        .print();
    Times.of("kept rate of the instance by week", 20, i -> rates.ofAll()).print();
    Times.of("plain SQL scan for it", 10, i -> scan("")).print();
  }

  private void panel() {
    List<Subject> subjects = subjects();
    Times.head("Panel");
    Times.of(
            "newest promise of an issue and its ledger",
            2_000,
            i -> store.latest(any(subjects, i)).map(it -> store.ledger(it.id())).orElseThrow())
        .print();
  }

  private void tick() {
    Instant until =
        Instant.ofEpochMilli(
            sql.queryForObject(
                "select \"NEXT_LOOK\" from %s order by \"NEXT_LOOK\" offset 99 rows fetch next 1 rows only"
                    .formatted(promises),
                Long.class));
    Times.head("Tick");
    Times.of("find the 100 that are due", 200, i -> store.due(until, 0, 100)).print();
    Times.of("find that none is due", 200, i -> store.due(Instant.EPOCH, 0, 100)).print();
  }

  /** What the thread of an event does in the database, each in a transaction of its own. */
  private void eventThread() {
    List<Subject> subjects = subjects();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    Quote quote = new Quote("1d", now.plus(Duration.ofDays(1)), ZONE, Shift.NONE);
    Word word = Word.of(new Person("agent0"), quote);
    Promise[] begun = new Promise[4_000];
    Times.head("Event thread");
    Times.of("find that nothing happened", 1_000, i -> store.latest(any(subjects, i))).print();
    Times.of(
            "promise: row, ledger, note for the rollup",
            1_000,
            i -> begun[i] = begin(quote, word, now))
        .print();
    Times.of(
            "warn: ledger, row, notice",
            1_000,
            i -> store.record(begun[i], new Happening.WarningDue(now), Instant.MAX))
        .print();
    Times.of("plain SQL insert of one row", 1_000, i -> plainInsert()).print();
  }

  private Promise begin(Quote quote, Word word, Instant now) {
    long issue = 1_000_000_000L + (UUID.randomUUID().getMostSignificantBits() >>> 34);
    Subject subject = new Subject(1, issue, 1);
    Happening.Said said = new Happening.Said(now, Kind.FIX, word);
    return store.begin(subject, Optional.empty(), said, quote.promisedBy()).orElseThrow();
  }

  private void plainInsert() {
    sql.update(
        "insert into %s (\"PROJECT_ID\", \"PROMISED_BY\") values (1, 0)"
            .formatted(table("RECOUNT")));
  }

  private void scan(String where) {
    sql.queryForList(
        ("select floor((\"PROMISED_BY\" + 259200000) / 604800000), \"STATE\", count(*),"
                + " sum(\"TRY_NUMBER\" - 1) from %s%s"
                + " group by floor((\"PROMISED_BY\" + 259200000) / 604800000), \"STATE\"")
            .formatted(promises, where));
  }

  private long busiest() {
    return sql.queryForObject(
        "select \"PROJECT_ID\" from %s group by \"PROJECT_ID\" order by count(*) desc fetch next 1 rows only"
            .formatted(promises),
        Long.class);
  }

  private long count(String where) {
    return sql.queryForObject("select count(*) from " + promises + where, Long.class);
  }

  private List<Subject> subjects() {
    long last = sql.queryForObject("select max(\"ID\") from " + promises, Long.class);
    SplittableRandom random = new SplittableRandom(7);
    String ids =
        String.join(
            ", ", random.longs(500, 1, last).mapToObj(Long::toString).toArray(String[]::new));
    return sql.query(
        "select \"PROJECT_ID\", \"ISSUE_ID\", \"FIELD_ID\" from %s where \"ID\" in (%s)"
            .formatted(promises, ids),
        (row, number) -> new Subject(row.getLong(1), row.getLong(2), row.getLong(3)));
  }

  private static Subject any(List<Subject> subjects, int i) {
    return subjects.get(i % subjects.size());
  }

  private static void once(String what, Runnable before, Runnable work) {
    before.run();
    long start = System.nanoTime();
    work.run();
    System.out.printf(
        Locale.ROOT, "| %s | %,.0f ms | | | | 1 |%n", what, (System.nanoTime() - start) / 1e6);
  }

  private static String table(String name) {
    return "\"" + PluginActiveObjects.prefix("io.kept.jira") + "_" + name + "\"";
  }
}
