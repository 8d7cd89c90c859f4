package io.kept.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kept.sandbox.db.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PluginActiveObjectsTest {
  private final Database database = Database.inMemory();
  private final PluginActiveObjects ao = new PluginActiveObjects(database);

  @BeforeEach
  void enable() {
    ao.enable("io.kept.fixture", List.of(Note.class));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void namesTablesAsJiraDoes() {
    // The end of the MD5 of "io.kept.fixture".
    assertThat(tables()).containsExactly("AO_9F408C_NOTE");
  }

  @Test
  void readsBackWhatItStored() {
    Note note = note("a", 1);
    note.setBody("x".repeat(5_000));
    note.setSent(true);
    note.save();

    assertThat(ao.get(Note.class, note.getID())[0].getBody()).hasSize(5_000);
    assertThat(ao.find(Note.class, Query.select().where("SENT = ?", true))).hasSize(1);
  }

  @Test
  void findsInOrderUpToALimit() {
    note("a", 3);
    note("b", 1);
    note("c", 2);

    Note[] found =
        ao.find(Note.class, Query.select().where("DUE_AT < ?", 3L).order("DUE_AT").limit(1));

    assertThat(found).extracting(Note::getNaturalKey).containsExactly("b");
  }

  @Test
  void streamsAndCountsAndDeletes() {
    note("a", 1);
    note("b", 2);
    List<String> keys = new ArrayList<>();

    ao.stream(Note.class, Query.select("ID, NATURAL_KEY"), row -> keys.add(row.getNaturalKey()));

    assertThat(keys).containsExactlyInAnyOrder("a", "b");
    assertThat(ao.deleteWithSQL(Note.class, "DUE_AT > ?", 1L)).isOne();
    assertThat(ao.count(Note.class, Query.select())).isOne();
  }

  @Test
  void refusesASecondRowWithTheSameUniqueKey() {
    note("a", 1);

    assertThatThrownBy(() -> note("a", 2)).isInstanceOf(ActiveObjectsException.class);
    assertThat(ao.count(Note.class, Query.select())).isOne();
  }

  @Test
  void keepsNothingOfATransactionThatFails() {
    assertThatThrownBy(
            () ->
                ao.executeInTransaction(
                    () -> {
                      note("a", 1);
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(ao.count(Note.class, Query.select())).isZero();
  }

  @Test
  void forgetsWhatWasChangedInATransactionThatFails() {
    Note note = note("a", 1);

    assertThatThrownBy(
            () ->
                ao.executeInTransaction(
                    () -> {
                      note.setDueAt(7);
                      note.save();
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(ao.get(Note.class, note.getID())[0].getDueAt()).isOne();
  }

  @Test
  void joinsTheTransactionItIsIn() {
    assertThatThrownBy(
            () ->
                ao.executeInTransaction(
                    () -> {
                      ao.executeInTransaction(() -> note("inner", 1));
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(ao.count(Note.class, Query.select())).isZero();
  }

  @Test
  void sharesItsTransactionWithTheRestOfTheSandbox() {
    ao.executeInTransaction(
        () -> {
          note("a", 1);
          assertThat(tableCount()).isOne();
          return true;
        });
  }

  @Test
  void keepsItsRowsOverANewStart() {
    note("a", 1);
    PluginActiveObjects again = new PluginActiveObjects(database);

    again.enable("io.kept.fixture", List.of(Note.class));

    assertThat(again.count(Note.class, Query.select())).isOne();
  }

  @Test
  void createsFromAMapOfValues() {
    ao.create(Note.class, Map.of("NATURAL_KEY", "a", "DUE_AT", 5L));

    assertThat(ao.find(Note.class, Query.select())[0].getDueAt()).isEqualTo(5);
  }

  @Test
  void refusesAnEntityWhoseTableNameIsTooLong() {
    PluginActiveObjects other = new PluginActiveObjects(database);

    assertThatThrownBy(() -> other.enable("x", List.of(NoteWithAnOverlongName.class)))
        .hasMessageContaining("too long");
  }

  @Test
  void refusesToBeUsedBeforeTheModuleIsEnabled() {
    PluginActiveObjects early = new PluginActiveObjects(database);

    assertThatIllegalStateException()
        .isThrownBy(() -> early.find(Note.class, Query.select()))
        .withMessageContaining("before the plugin's <ao> module was enabled");
  }

  private Note note(String key, long dueAt) {
    return ao.create(Note.class, new DBParam("NATURAL_KEY", key), new DBParam("DUE_AT", dueAt));
  }

  private List<String> tables() {
    return query("select table_name from information_schema.tables where table_name like 'AO%'");
  }

  private int tableCount() {
    return Integer.parseInt(query("select count(*) from \"" + tables().get(0) + "\"").get(0));
  }

  private List<String> query(String sql) {
    return new org.springframework.jdbc.core.JdbcTemplate(database.dataSource())
        .queryForList(sql, String.class);
  }
}
