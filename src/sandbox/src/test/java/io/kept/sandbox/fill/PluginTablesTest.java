package io.kept.sandbox.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import io.kept.report.KeptRate;
import io.kept.report.WeekCount;
import io.kept.sandbox.ao.PluginActiveObjects;
import io.kept.sandbox.promise.KeptTables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is made up has to be what the plugin would have written. */
class PluginTablesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Size SIZE = new Size(2_000, 200, 1, 25);

  private KeptTables tables;
  private AoPromiseStore store;

  @BeforeEach
  void fillTheTables() throws SQLException {
    tables = KeptTables.create();
    store = new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao()));
    fill(1);
  }

  @AfterEach
  void dropTheTables() {
    tables.close();
  }

  @Test
  void makesEveryPromiseTheFoldOfItsLedger() {
    for (Promise promise : all()) {
      List<Happening> ledger = store.ledger(promise.id());
      Promise folded =
          Promise.begin(promise.id(), promise.subject(), (Happening.Said) ledger.get(0));
      for (Happening happening : ledger.subList(1, ledger.size())) {
        assertThat(happening.at()).isAfter(folded.current().saidAt());
        folded = folded.after(happening);
      }
      assertThat(promise).isEqualTo(folded);
    }
  }

  @Test
  void keepsFourOfFive() {
    WeekCount.Counting counting = new WeekCount.Counting(ZoneId.of("Europe/Berlin"));
    all().forEach(counting);
    KeptRate rate = KeptRate.of(counting.result());

    assertThat(rate.all().rate().share().orElseThrow()).isCloseTo(0.8, within(0.03));
    assertThat(rate.all().open()).isEqualTo(200);
    assertThat(rate.all().withdrawn()).isPositive();
    assertThat(rate.all().renegotiated()).isPositive();
  }

  @Test
  void letsNobodyBeWarnedBeforeNow() {
    assertThat(store.due(NOW, 0, 9)).isEmpty();
    assertThat(store.due(NOW.plus(Duration.ofDays(15)), 0, 999)).hasSizeBetween(150, 200);
  }

  @Test
  void leavesRoomForWhatThePluginWritesAfterwards() {
    Quote quote = new Quote("1h", NOW, ZoneId.of("Europe/Berlin"), Shift.NONE);
    Word word = Word.of(new io.kept.promise.Person("anna"), quote);
    Happening.Said said = new Happening.Said(NOW, io.kept.policy.Kind.FIX, word);

    assertThat(store.begin(new Subject(7, 999_999, 100), Optional.empty(), said, NOW)).isPresent();
  }

  @Test
  void makesTheSameBySameSeedAndOthersByAnother() {
    Lives lives = new Lives(SIZE, 1, NOW);

    assertThat(new Lives(SIZE, 1, NOW).number(5)).isEqualTo(lives.number(5));
    assertThat(new Lives(SIZE, 2, NOW).number(5)).isNotEqualTo(lives.number(5));
  }

  private List<Promise> all() {
    List<Promise> all = new ArrayList<>();
    store.forEach(7, all::add);
    assertThat(all).hasSize(SIZE.promises());
    return all;
  }

  private void fill(long seed) throws SQLException {
    Lives lives = new Lives(SIZE, seed, NOW);
    try (Connection connection = tables.database().dataSource().getConnection();
        PluginTables rows =
            new PluginTables(
                connection,
                PluginActiveObjects.prefix("io.kept.jira"),
                tables.database().isPostgres())) {
      for (int i = 0; i < SIZE.promises(); i++) {
        rows.add(lives.number(i), 7, 10_000 + i, 100);
      }
    }
  }
}
