package io.kept.sandbox.clock;

import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** Keeps how far the clock has been moved ahead, between two starts. */
public final class ClockStore {
  private final Jdbi jdbi;

  public ClockStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Zero before anything was kept. */
  public Duration ahead() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select ahead_millis from jira_clock")
                .mapTo(Long.class)
                .findOne()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO));
  }

  public void keep(Duration ahead) {
    jdbi.useTransaction(
        handle -> {
          handle.execute("delete from jira_clock");
          handle.execute("insert into jira_clock (id, ahead_millis) values (1, ?)", ahead.toMillis());
        });
  }
}
