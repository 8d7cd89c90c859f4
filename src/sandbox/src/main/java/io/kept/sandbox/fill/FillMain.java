package io.kept.sandbox.fill;

import io.kept.sandbox.Sandbox;
import io.kept.sandbox.SandboxSetup;
import io.kept.sandbox.ao.PluginActiveObjects;
import io.kept.sandbox.db.BrokenData;
import io.kept.sandbox.db.Database;
import io.kept.sandbox.db.Storage;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.plugin.FieldTypeModule;
import io.kept.sandbox.project.SandboxProject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code mvn -q -Pfill package -Dkept.fill.ended=100000 -Dkept.fill.open=10000}: a sandbox's data
 * folder with that many promises, to be run with {@code -Prun} afterwards.
 */
public final class FillMain {
  private static final Map<String, String> TYPES =
      Map.of(
          "FIX", "io.kept.jira:promised-by",
          "REPLY", "io.kept.jira:reply-promised-by",
          "NEWS", "io.kept.jira:news-promised-by");

  private FillMain() {}

  /** Arguments: the plugin's jar, the data folder, the database, ended, open, seed. */
  public static void main(String[] arguments) {
    try {
      Storage storage = new Storage(Optional.of(Path.of(arguments[1])), arguments[2]);
      Size size = Size.of(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
      Instant now = InstantSource.system().instant().truncatedTo(ChronoUnit.HOURS);
      fill(Path.of(arguments[0]), storage, size, Long.parseLong(arguments[5]), now);
      System.exit(0);
    } catch (RuntimeException | SQLException e) {
      System.err.println("The sandbox could not be filled: " + e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Fills the sandbox that is kept there, on which none may run.
   *
   * @throws BrokenData when the data cannot be used
   */
  public static void fill(Path plugin, Storage storage, Size size, long seed, Instant now)
      throws SQLException {
    Fill.Place place = prepare(plugin, storage, size);
    try (Database database = storage.open()) {
      new Fill(database, place, size)
          .run(seed, now, done -> System.out.println(done + " of " + size.promises()));
    }
    System.out.printf(
        "%d ended and %d open promises by seed %d, now being %s, in %s%n",
        size.ended(), size.open(), seed, now, storage);
  }

  /** The plugin makes its tables itself, and so does the sandbox. */
  private static Fill.Place prepare(Path plugin, Storage storage, Size size) {
    SandboxSetup setup = SandboxSetup.empty().withPlugin(plugin).on(storage.database());
    SandboxSetup kept = storage.folder().map(setup::keepingData).orElse(setup);
    try (Sandbox sandbox = Sandbox.start(kept)) {
      List<Long> projects =
          IntStream.rangeClosed(1, size.projects())
              .mapToObj(number -> project(sandbox, number).id())
              .toList();
      Map<String, Long> fields =
          TYPES.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey, type -> field(sandbox, type.getValue())));
      return new Fill.Place(PluginActiveObjects.prefix("io.kept.jira"), fields, projects);
    }
  }

  private static SandboxProject project(Sandbox sandbox, int number) {
    String key = "DESK" + number;
    return sandbox
        .projects()
        .byKey(key)
        .orElseGet(
            () ->
                sandbox
                    .projects()
                    .create(key, "Desk " + number, sandbox.users().require("mia")));
  }

  private static long field(Sandbox sandbox, String type) {
    if (fieldOf(sandbox, type).isEmpty()) {
      FieldTypeModule module =
          sandbox.fields().types().stream()
              .filter(it -> it.key().equals(type))
              .findFirst()
              .orElseThrow();
      sandbox.fields().create(module, module.name());
    }
    return fieldOf(sandbox, type).orElseThrow().id();
  }

  private static Optional<SandboxCustomField> fieldOf(Sandbox sandbox, String type) {
    return sandbox.fields().all().stream()
        .filter(field -> field.module().key().equals(type))
        .findFirst();
  }
}
