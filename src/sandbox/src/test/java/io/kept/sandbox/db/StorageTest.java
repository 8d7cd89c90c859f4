package io.kept.sandbox.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class StorageTest {
  @TempDir Path folder;

  @Test
  void keepsTheDataOfPostgresBetweenStarts() {
    Storage storage = Storage.inMemory().in(folder).on("postgresql");
    try (Database first = storage.open()) {
      sql(first).execute("create table word (text varchar)");
      sql(first).update("insert into word values ('promise')");
    }

    try (Database second = storage.open()) {
      assertThat(sql(second).queryForObject("select text from word", String.class))
          .isEqualTo("promise");
    }
  }

  @Test
  void hasEveryCommitOfPostgresOnDisk() {
    try (Database database = Storage.inMemory().on("postgresql").open()) {
      assertThat(sql(database).queryForObject("show fsync", String.class)).isEqualTo("on");
      assertThat(sql(database).queryForObject("show synchronous_commit", String.class))
          .isEqualTo("on");
    }
  }

  @Test
  void saysThatTheDatabaseAtAnAddressDoesNotAnswer() {
    Storage storage = Storage.inMemory().on("jdbc:postgresql://localhost:1/kept?password=secret");

    assertThatExceptionOfType(BrokenData.class)
        .isThrownBy(storage::open)
        .withMessageContaining("jdbc:postgresql://localhost:1/kept does not answer")
        .withMessageNotContaining("secret");
    assertThat(storage).hasToString("jdbc:postgresql://localhost:1/kept");
  }

  @Test
  void refusesADatabaseThatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Storage.inMemory().on("oracle"))
        .withMessageContaining("\"oracle\": say h2, postgresql, or the address");
  }

  private static JdbcTemplate sql(Database database) {
    return new JdbcTemplate(database.dataSource());
  }
}
