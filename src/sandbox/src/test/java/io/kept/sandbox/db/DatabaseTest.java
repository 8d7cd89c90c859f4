package io.kept.sandbox.db;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class DatabaseTest {
  @TempDir Path folder;

  @Test
  void keepsItsDataBetweenStarts() {
    try (Database first = Database.open(folder)) {
      sql(first).execute("create table word (text varchar)");
      sql(first).update("insert into word values ('promise')");
    }

    try (Database second = Database.open(folder)) {
      assertThat(sql(second).queryForObject("select text from word", String.class))
          .isEqualTo("promise");
    }
  }

  @Test
  void namesTheFolderWhoseDataIsBroken() throws IOException {
    Files.writeString(folder.resolve("kept.mv.db"), "not a database".repeat(1_000));

    assertThatExceptionOfType(BrokenData.class)
        .isThrownBy(() -> Database.open(folder))
        .withMessageContaining(folder.toString())
        .withMessageContaining("move the folder away");
  }

  @Test
  void saysThatAnotherSandboxUsesTheFolder() throws IOException {
    Database.open(folder).close();

    try (FileChannel file = FileChannel.open(folder.resolve("kept.mv.db"), WRITE);
        FileLock lock = file.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatExceptionOfType(BrokenData.class)
          .isThrownBy(() -> Database.open(folder))
          .withMessageContaining(folder.toString())
          .withMessageContaining("in use by another sandbox");
    }
  }

  @Test
  void saysThatTheFolderCannotBeMade() throws IOException {
    Path inAFile = Files.createFile(folder.resolve("file")).resolve("data");

    assertThatExceptionOfType(BrokenData.class)
        .isThrownBy(() -> Database.open(inAFile))
        .withMessageContaining(inAFile.toString())
        .withMessageContaining("choose another");
  }

  @Test
  void leavesNoLogBesideDataThatItCannotRead() throws IOException {
    Path data = Files.writeString(folder.resolve("kept.mv.db"), "not a database".repeat(1_000));

    assertThatExceptionOfType(BrokenData.class).isThrownBy(() -> Database.open(folder));

    assertThat(folder).isDirectoryContaining(data::equals).isDirectoryNotContaining("glob:**trace*");
  }

  @Test
  void givesEveryInMemoryDatabaseItsOwnTables() {
    try (Database one = Database.inMemory();
        Database other = Database.inMemory()) {
      sql(one).execute("create table word (text varchar)");
      sql(other).execute("create table word (text varchar)");
    }
  }

  private static JdbcTemplate sql(Database database) {
    return new JdbcTemplate(database.dataSource());
  }
}
