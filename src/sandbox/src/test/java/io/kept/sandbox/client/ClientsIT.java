package io.kept.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kept.sandbox.Sandbox;
import io.kept.sandbox.SandboxSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Lets Jira clients that we did not write ({@code src/test/clients}) work on a sandbox with the
 * plugin's jar.
 */
class ClientsIT {
  private static final String LEFT_OUT =
      "LEFT OUT: the test with python-jira, because no Python with it was found. Install it"
          + " (Debian: apt-get install python3-jira), or name one with -Dkept.python=<file>.";

  /** A Monday at nine in Berlin, so that "tomorrow" means the same on every run. */
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    Path plugin = Path.of(System.getProperty("kept.plugin"));
    sandbox = Sandbox.start(SandboxSetup.empty().withPlugin(plugin).standingAt(MONDAY));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void jiraJsDoesItsWork() throws Exception {
    assertThat(run("node", "--test", "--test-reporter=spec", "src/test/clients/jira-js.test.mjs"))
        .isZero();
  }

  @Test
  void pythonJiraDoesItsWork() throws Exception {
    Optional<String> python = python();
    if (python.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(LEFT_OUT);
    }
    python.ifPresentOrElse(found -> {}, () -> System.out.println(LEFT_OUT));
    assumeTrue(python.isPresent(), LEFT_OUT);

    assertThat(run(python.get(), "src/test/clients/python_jira.py")).isZero();
  }

  private static int run(String... command) throws IOException, InterruptedException {
    ProcessBuilder client = new ProcessBuilder(command).redirectErrorStream(true);
    client.environment().put("KEPT_URL", sandbox.baseUrl());
    Process running = client.start();
    try (BufferedReader output = running.inputReader(StandardCharsets.UTF_8)) {
      output.lines().forEach(System.out::println);
    }
    return running.waitFor();
  }

  private static Optional<String> python() {
    return Stream.of(System.getProperty("kept.python", ""), "/usr/bin/python3", "python3")
        .filter(name -> !name.isEmpty())
        .filter(ClientsIT::hasJira)
        .findFirst();
  }

  private static boolean hasJira(String python) {
    try {
      List<String> command = List.of(python, "-c", "import jira");
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
