package io.kept.sandbox.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.fixture.FixtureHost;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginRestartTest {
  @Test
  void stopsAndStartsAgainOnTheSameData(@TempDir Path folder) {
    Path jar = FixturePlugin.complete().in(folder);
    try (FixtureHost jira = new FixtureHost()) {
      jira.start(jar).close();
      jira.start(jar).close();

      assertThat(jira.events)
          .containsExactly("started with 0 notes", "stopped", "started with 0 notes", "stopped");
    }
  }
}
