package io.kept.sandbox.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.db.Database;
import io.kept.sandbox.store.Store;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class UsersTest {

  @Test
  void leavesAnAccountAsItIsKept() {
    try (Database database = Database.inMemory()) {
      Jdbi jdbi = Store.open(database.dataSource());
      Users.open(jdbi);
      jdbi.useHandle(handle -> handle.execute("update jira_user set language = 'de'"));

      Users again = Users.open(jdbi);

      assertThat(again.all()).hasSameSizeAs(SeededUsers.all());
      assertThat(again.require("mia").locale()).isEqualTo(Locale.GERMAN);
    }
  }
}
