package io.kept.jira.checkup;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.policy.FirstWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** When the watch last ticked, on whatever node. */
public final class Ticks {
  private static final String WATCH = "watch";

  private final ActiveObjects ao;

  /** A tick that came to its end. */
  public record Tick(Instant at, Duration took) {}

  public Ticks(ActiveObjects ao) {
    this.ao = ao;
  }

  /** Empty before the first. */
  Optional<Tick> last() {
    return row()
        .map(
            row ->
                new Tick(
                    Instant.ofEpochMilli(row.getTickedAt()), Duration.ofMillis(row.getTook())));
  }

  /** A tick has come to its end. */
  public void ticked(Instant at, Duration took) {
    row().ifPresentOrElse(row -> write(row, at, took), () -> create(at, took));
  }

  private static void write(TickRow row, Instant at, Duration took) {
    row.setTickedAt(at.toEpochMilli());
    row.setTook(took.toMillis());
    row.save();
  }

  /** Whoever comes second leaves it to the first. */
  private void create(Instant at, Duration took) {
    FirstWriter.create(
        ao,
        TickRow.class,
        Map.of("NATURAL_KEY", WATCH, "TICKED_AT", at.toEpochMilli(), "TOOK", took.toMillis()),
        () -> {});
  }

  private Optional<TickRow> row() {
    Query query = Query.select().where("NATURAL_KEY = ?", WATCH);
    return Stream.of(ao.find(TickRow.class, query)).findFirst();
  }
}
