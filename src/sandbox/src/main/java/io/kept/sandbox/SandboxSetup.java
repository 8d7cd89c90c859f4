package io.kept.sandbox;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * How a sandbox is to run.
 *
 * @param plugin the plugin's jar; without one there is only Jira
 * @param data where the data is kept; without a folder it is gone when the sandbox is closed
 * @param standsAt where the clock stands, to go on only when it is moved; without it the clock runs
 */
public record SandboxSetup(
    Optional<Path> plugin, int port, Optional<Path> data, Optional<Instant> standsAt) {

  /** Without a plugin, in memory, on any free port, with a running clock. */
  public static SandboxSetup empty() {
    return new SandboxSetup(Optional.empty(), 0, Optional.empty(), Optional.empty());
  }

  public SandboxSetup withPlugin(Path jar) {
    return new SandboxSetup(Optional.of(jar), port, data, standsAt);
  }

  public SandboxSetup onPort(int other) {
    return new SandboxSetup(plugin, other, data, standsAt);
  }

  public SandboxSetup keepingData(Path folder) {
    return new SandboxSetup(plugin, port, Optional.of(folder), standsAt);
  }

  public SandboxSetup standingAt(Instant instant) {
    return new SandboxSetup(plugin, port, data, Optional.of(instant));
  }
}
