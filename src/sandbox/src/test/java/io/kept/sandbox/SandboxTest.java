package io.kept.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kept.sandbox.fixture.FixtureJar;
import io.kept.sandbox.plugin.Plugin;
import io.kept.sandbox.web.PortInUse;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxTest {
  @TempDir private Path folder;

  @Test
  void keepsItsDataAndItsTimeBetweenTwoStarts() {
    Instant moved;
    try (Sandbox first = Sandbox.start(kept())) {
      first.time().advance(Duration.ofDays(400));
      moved = first.clock().instant();
      first.issues().resolve(first.users().require("anna"), "HELP-1");
    }

    try (Sandbox second = Sandbox.start(kept())) {
      assertThat(second.clock().instant()).isAfterOrEqualTo(moved);
      assertThat(second.issues().byKey("HELP-1").orElseThrow().getResolutionDate()).isNotNull();
      assertThat(second.issues().byKey("HELP-6")).isEmpty();
    }
  }

  @Test
  void saysSoWhenThePortIsInUseAndLetsGoOfTheData() {
    try (Sandbox first = Sandbox.start(SandboxSetup.empty())) {
      int port = URI.create(first.baseUrl()).getPort();

      assertThatExceptionOfType(PortInUse.class)
          .isThrownBy(() -> Sandbox.start(kept().onPort(port)));
    }

    Sandbox.start(kept()).close();
  }

  @Test
  void runsAPlugin() {
    SandboxSetup setup = SandboxSetup.empty().withPlugin(new FixtureJar().in(folder));
    try (Sandbox sandbox = Sandbox.start(setup)) {
      assertThat(sandbox.plugin().plugin().map(Plugin::identity).map(Plugin.Identity::key))
          .contains(FixtureJar.KEY);
    }
  }

  @Test
  void startsWithoutAWordOfItsLibraries() {
    List<LogRecord> words = new ArrayList<>();
    Logger libraries = Logger.getLogger("org.glassfish");
    Handler listening = listeningTo(words);
    libraries.addHandler(listening);
    try {
      Sandbox.start(SandboxSetup.empty().withPlugin(new FixtureJar().in(folder))).close();
    } finally {
      libraries.removeHandler(listening);
    }

    assertThat(words).extracting(LogRecord::getMessage).isEmpty();
  }

  private static Handler listeningTo(List<LogRecord> words) {
    return new StreamHandler() {
      @Override
      public void publish(LogRecord word) {
        words.add(word);
      }
    };
  }

  private SandboxSetup kept() {
    return SandboxSetup.empty().keepingData(folder);
  }
}
