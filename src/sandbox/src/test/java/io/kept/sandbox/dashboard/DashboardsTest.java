package io.kept.sandbox.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kept.sandbox.db.Database;
import io.kept.sandbox.store.Store;
import io.kept.sandbox.testing.TestDatabase;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DashboardsTest {
  private final Database database = TestDatabase.create();
  private final Jdbi jdbi = Store.open(database.dataSource());
  private final Users users = Users.open(jdbi);
  private final SandboxUser anna = users.require("anna");
  private final SandboxUser ben = users.require("ben");
  private final Dashboards dashboards = new Dashboards(jdbi);

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void keepsWhatWasAddedInItsOrderAndWhatWasSaved() {
    dashboards.add(anna, "a:one");
    dashboards.add(anna, "a:two");
    long two = dashboards.of(anna).get(1).id();

    dashboards.save(anna, two, "{\"weeks\":4}");

    assertThat(new Dashboards(jdbi).of(anna))
        .extracting(PlacedItem::moduleKey, PlacedItem::preferences)
        .containsExactly(tuple("a:one", "{}"), tuple("a:two", "{\"weeks\":4}"));
  }

  @Test
  void nobodyReachesTheItemsOfOthers() {
    dashboards.add(anna, "a:one");
    PlacedItem annas = dashboards.of(anna).get(0);

    dashboards.save(ben, annas.id(), "{\"weeks\":4}");
    dashboards.remove(ben, annas.id());

    assertThat(dashboards.of(anna)).containsExactly(annas);
    assertThat(dashboards.of(ben)).isEmpty();
    dashboards.remove(anna, annas.id());
    assertThat(dashboards.of(anna)).isEmpty();
  }
}
