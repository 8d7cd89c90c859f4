package io.kept.benchmarks.scale;

import io.kept.sandbox.Sandbox;
import io.kept.sandbox.SandboxSetup;
import io.kept.sandbox.db.Database;
import io.kept.sandbox.db.Storage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Times Kept on a filled sandbox ({@code -Pfill}) and prints tables. The machine's other work shows
 * in the figures; take the ratio of one to another, or the least, which shows it least.
 */
public final class Scale {
  private Scale() {}

  /** Arguments: the plugin's jar, the data folder, the database. Exits with 1 when it fails. */
  public static void main(String[] arguments) {
    int code = 1;
    try {
      measure(arguments);
      code = 0;
    } catch (RuntimeException e) {
      e.printStackTrace();
    } finally {
      // A failed start leaves threads that would keep the process alive.
      System.exit(code);
    }
  }

  private static void measure(String[] arguments) {
    Storage storage = new Storage(Optional.of(Path.of(arguments[1])), arguments[2]);
    try (Database database = storage.open()) {
      new Tables(database, InstantSource.system()).measure();
    }
    SandboxSetup setup =
        SandboxSetup.empty().keepingData(Path.of(arguments[1])).on(storage.database());
    try (Sandbox bare = Sandbox.start(setup)) {
      Times.head("An issue is given to somebody else");
      Events.reassign("Jira alone", bare).print();
    }
    try (Sandbox sandbox = Sandbox.start(setup.withPlugin(Path.of(arguments[0])))) {
      Events.reassign("Jira with Kept", sandbox).print();
      Answers.measure(sandbox);
    }
  }
}
