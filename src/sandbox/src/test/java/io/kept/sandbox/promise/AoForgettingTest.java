package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.policy.InstanceSettings;
import io.kept.jira.privacy.EndedPromises;
import io.kept.jira.privacy.Forgetting;
import io.kept.jira.privacy.Retention;
import io.kept.jira.promise.AoHoldings;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.jira.promise.Seen;
import io.kept.jira.report.AoKeptRates;
import io.kept.jira.report.RollupUpkeep;
import io.kept.policy.Kind;
import io.kept.promise.Deed;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.PromiseStore;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import io.kept.report.KeptRate;
import io.kept.report.Tally;
import io.kept.testkit.ManualClock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AoForgettingTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Person ANNA = new Person("anna-the-maker");
  private static final Person BEN = new Person("ben-the-holder");
  private static final Person CARLA = new Person("carla-the-customer");
  private static final Person MIA = new Person("mia-the-manager");
  private static final long HELP = 7;

  /** A Monday, nine in the morning. */
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private static final Instant LONG_AGO = Instant.parse("2024-03-04T08:00:00Z");

  private final ManualClock clock = new ManualClock(NOW.toString());
  private KeptTables tables;
  private PromiseStore store;
  private AoKeptRates rates;
  private RollupUpkeep upkeep;
  private Retention retention;
  private Forgetting forgetting;

  @BeforeEach
  void createTheTables() {
    tables = KeptTables.create();
    store = new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao()));
    rates = new AoKeptRates(tables.ao(), store, () -> BERLIN);
    upkeep = new RollupUpkeep(tables.ao(), store, () -> BERLIN, clock);
    retention =
        new Retention(
            new InstanceSettings(tables.ao(), clock),
            new EndedPromises(tables.ao(), clock),
            () -> BERLIN,
            clock);
    forgetting = new Forgetting(tables.ao(), clock);
  }

  @AfterEach
  void dropTheTables() {
    tables.close();
  }

  @Test
  void keepsEverythingForEverUnlessSomebodySaysOtherwise() throws SQLException {
    broken(1, LONG_AGO);

    tickAtNight();

    assertThat(everything()).contains(ANNA.key(), BEN.key(), "the spare part");
  }

  @Test
  void forgetsNotesTextsAndNamesOfWhatEndedLongAgoAndNoNumber() throws SQLException {
    broken(1, LONG_AGO);
    kept(2, LONG_AGO);
    upkeep.catchUp();
    KeptRate before = rates.of(HELP);
    retention.choose(OptionalInt.of(24), OptionalInt.empty(), new Person("admin"));
    assertThat(retention.waiting()).isEqualTo(2);

    tickAtNight();

    assertThat(retention.waiting()).isZero();
    KeptRate after = rates.of(HELP);
    assertThat(after.all()).isEqualTo(before.all()).isEqualTo(new Tally(1, 1, 0, 0, 0));
    assertThat(after.byWeek()).isEqualTo(before.byWeek());
    assertThat(after.byMaker()).containsOnlyKeys(Person.FORMER).containsValue(after.all());
    upkeep.catchUp();
    assertThat(rates.of(HELP)).isEqualTo(after);
    assertThat(upkeep.check()).isZero();
    assertThat(everything()).doesNotContain(ANNA.key(), BEN.key(), MIA.key(), "the spare part");
  }

  @Test
  void leavesAPromiseTheFoldOfItsLedger() {
    Promise promise = broken(1, LONG_AGO);
    retention.choose(OptionalInt.of(1), OptionalInt.empty(), MIA);

    tickAtNight();

    List<Happening> ledger = store.ledger(promise.id());
    Promise folded = Promise.begin(promise.id(), promise.subject(), (Happening.Said) ledger.get(0));
    for (Happening happening : ledger.subList(1, ledger.size())) {
      folded = folded.after(happening);
    }
    assertThat(store.find(promise.id())).contains(folded);
  }

  @Test
  void leavesWhatIsYoungerOrHasNotEnded() {
    Promise young = broken(1, NOW.minus(Duration.ofDays(20)));
    Promise open = promise(2, LONG_AGO);
    retention.choose(OptionalInt.of(1), OptionalInt.empty(), MIA);

    tickAtNight();

    assertThat(store.find(young.id())).contains(young);
    assertThat(store.find(open.id())).contains(open);
  }

  @Test
  void worksAtNightOnly() {
    broken(1, LONG_AGO);
    retention.choose(OptionalInt.of(24), OptionalInt.empty(), MIA);

    retention.tick(() -> false);

    assertThat(retention.waiting()).isOne();
  }

  @Test
  void stopsWhenJiraWantsItToAndGoesOnLater() {
    for (int issue = 1; issue <= 250; issue++) {
      kept(issue, LONG_AGO);
    }
    retention.choose(OptionalInt.of(24), OptionalInt.empty(), MIA);
    clock.pass("PT18H");
    List<String> asked = new ArrayList<>();

    retention.tick(() -> asked.size() == 1 || !asked.add("once"));
    assertThat(retention.waiting()).isEqualTo(150);

    retention.tick(() -> false);
    assertThat(retention.waiting()).isZero();
  }

  @Test
  void forgetsOnceMoreWhatSomebodyAddsLater() throws SQLException {
    Promise promise = broken(1, LONG_AGO);
    retention.choose(OptionalInt.of(24), OptionalInt.empty(), new Person("admin"));
    tickAtNight();

    store
        .record(
            store.find(promise.id()).orElseThrow(),
            new Happening.Corrected(NOW, MIA, Optional.empty(), "I was wrong"),
            Instant.MAX)
        .orElseThrow();
    assertThat(everything()).contains(MIA.key());
    clock.pass("PT24H");
    retention.tick(() -> false);

    assertThat(everything()).doesNotContain(MIA.key(), "I was wrong");
  }

  @Test
  void forgetsAUserWhereverTheyAreNamedAndNoNumber() throws SQLException {
    broken(1, LONG_AGO);
    Promise open = promise(2, NOW.plus(Duration.ofHours(2)));
    promise(3, NOW.plus(Duration.ofHours(3)));
    retention.choose(OptionalInt.of(600), OptionalInt.empty(), ANNA);
    upkeep.catchUp();
    KeptRate before = rates.of(HELP);
    assertThat(forgetting.rows(ANNA.key()))
        .containsEntry("promises", 3)
        .containsEntry("settings", 1);

    forgetting.begin(ANNA.key());
    forgetting.begin(ANNA.key());
    assertThat(forgetting.waiting()).isOne();
    forgetting.tick(() -> false);

    assertThat(forgetting.waiting()).isZero();
    assertThat(forgetting.rows(ANNA.key()).values()).containsOnly(0);
    assertThat(rates.of(HELP).all()).isEqualTo(before.all());
    assertThat(rates.of(HELP).byMaker()).containsOnlyKeys(Person.FORMER);
    assertThat(store.find(open.id()).orElseThrow().promisedBy()).isEqualTo(open.promisedBy());
    upkeep.catchUp();
    assertThat(upkeep.check()).isZero();
    assertThat(everything()).doesNotContain(ANNA.key()).contains(BEN.key(), "the spare part");
  }

  @Test
  void forgetsACustomer() throws SQLException {
    reportedByCarla(broken(1, LONG_AGO));
    reportedByCarla(promise(2, NOW.plus(Duration.ofHours(2))));
    assertThat(forgetting.rows(CARLA.key())).containsEntry("promises", 2);

    forgetting.begin(CARLA.key());
    forgetting.tick(() -> false);

    assertThat(forgetting.rows(CARLA.key()).values()).containsOnly(0);
    assertThat(everything()).doesNotContain(CARLA.key()).contains(ANNA.key());
  }

  @Test
  void forgetsTheCustomerOfWhatEndedLongAgo() throws SQLException {
    reportedByCarla(broken(1, LONG_AGO));
    retention.choose(OptionalInt.of(24), OptionalInt.empty(), MIA);
    assertThat(everything()).contains(CARLA.key());

    tickAtNight();

    assertThat(everything()).doesNotContain(CARLA.key());
  }

  @Test
  void goesOnWhereItWasBrokenOff() {
    for (int issue = 1; issue <= 450; issue++) {
      promise(issue, NOW.plus(Duration.ofHours(2)));
    }
    forgetting.begin(ANNA.key());
    List<String> asked = new ArrayList<>();

    forgetting.tick(() -> asked.size() == 1 || !asked.add("once"));
    assertThat(forgetting.rows(ANNA.key())).containsEntry("promises", 250);

    Forgetting elsewhere = new Forgetting(tables.ao(), clock);
    elsewhere.tick(() -> false);
    assertThat(elsewhere.rows(ANNA.key()).values()).containsOnly(0);
  }

  private void reportedByCarla(Promise promise) {
    Seen seen = new Seen(Optional.empty(), Optional.of(CARLA), Optional.of("3"), Optional.empty());
    new AoHoldings(tables.ao()).follow(promise.subject().issueId(), seen);
  }

  private void tickAtNight() {
    clock.pass("PT18H");
    retention.tick(() -> false);
  }

  /** Every text of every table. */
  private String everything() throws SQLException {
    StringBuilder all = new StringBuilder();
    try (Connection data = tables.database().dataSource().getConnection()) {
      List<String> names = new ArrayList<>();
      try (ResultSet found = data.getMetaData().getTables(null, null, "AO\\_%", null)) {
        while (found.next()) {
          if ("TABLE".equals(found.getString("TABLE_TYPE"))
              || "BASE TABLE".equals(found.getString("TABLE_TYPE"))) {
            names.add(found.getString("TABLE_NAME"));
          }
        }
      }
      assertThat(names).hasSizeGreaterThan(10);
      for (String name : names) {
        append(all, data, name);
      }
    }
    return all.toString();
  }

  private static void append(StringBuilder all, Connection data, String table) throws SQLException {
    try (Statement select = data.createStatement();
        ResultSet rows = select.executeQuery("select * from \"" + table + "\"")) {
      while (rows.next()) {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          all.append(rows.getString(column)).append('\n');
        }
      }
    }
  }

  private Promise promise(long issue, Instant promisedBy) {
    Quote quote = new Quote("1h", promisedBy, BERLIN, Shift.NONE);
    Word word =
        new Word(ANNA, quote, Optional.of("Waits for the spare part"), Optional.of("By then."));
    Happening.Said said = new Happening.Said(promisedBy.minus(Duration.ofHours(1)), Kind.FIX, word);
    return store
        .begin(new Subject(HELP, issue, 100), Optional.empty(), said, Instant.MAX)
        .orElseThrow();
  }

  private void kept(long issue, Instant promisedBy) {
    Deed deed = new Deed(promisedBy, Optional.of(BEN), "comment:1");
    store
        .record(
            promise(issue, promisedBy),
            new Happening.Fulfilled(deed, Optional.of(BEN)),
            Instant.MAX)
        .orElseThrow();
  }

  private Promise broken(long issue, Instant promisedBy) {
    Promise lapsed =
        store
            .record(
                promise(issue, promisedBy),
                new Happening.Lapsed(promisedBy.plusSeconds(1), Optional.of(BEN)),
                Instant.MAX)
            .orElseThrow();
    Instant later = promisedBy.plusSeconds(60);
    return store
        .record(
            lapsed,
            new Happening.OwnedUp(later, MIA, "Sorry, the spare part is late."),
            Instant.MAX)
        .orElseThrow();
  }
}
