package io.kept.sandbox;

import io.kept.sandbox.db.Storage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * How a sandbox is to run.
 *
 * @param plugin the plugin's jar; without one there is only Jira
 * @param storage where the data is kept
 * @param standsAt where the clock stands, to go on only when it is moved; without it the clock runs
 */
public record SandboxSetup(
    Optional<Path> plugin, int port, Storage storage, Optional<Instant> standsAt) {

  /** Without a plugin, in memory, on any free port, with a running clock. */
  public static SandboxSetup empty() {
    return new SandboxSetup(Optional.empty(), 0, Storage.inMemory(), Optional.empty());
  }

  public SandboxSetup withPlugin(Path jar) {
    return new SandboxSetup(Optional.of(jar), port, storage, standsAt);
  }

  public SandboxSetup onPort(int other) {
    return new SandboxSetup(plugin, other, storage, standsAt);
  }

  public SandboxSetup keepingData(Path folder) {
    return new SandboxSetup(plugin, port, storage.in(folder), standsAt);
  }

  /** On another database, see {@link Storage#database}. */
  public SandboxSetup on(String database) {
    return new SandboxSetup(plugin, port, storage.on(database), standsAt);
  }

  public SandboxSetup standingAt(Instant instant) {
    return new SandboxSetup(plugin, port, storage, Optional.of(instant));
  }
}
