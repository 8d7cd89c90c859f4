package io.kept.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kept.sandbox.Sandbox;
import io.kept.sandbox.SandboxSetup;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the stories of {@code src/test/browser} in Chromium against a sandbox with the plugin's jar.
 */
class BrowserIT {
  private static final String LEFT_OUT =
      "LEFT OUT: the tests in a browser, because there is no Chromium. Install it (Debian:"
          + " apt-get install chromium), or name one with -Dkept.chromium=<file>.";

  private static final String STORIES = "src/test/browser/";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** A Monday at nine in Berlin, so that "tomorrow" and "2bd" mean the same on every run. */
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

  @ParameterizedTest
  @MethodSource("stories")
  void theStoryHoldsInARealBrowser(String story) throws Exception {
    Optional<Path> chromium = chromium();
    if (chromium.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(LEFT_OUT);
    }
    chromium.ifPresentOrElse(found -> {}, () -> System.out.println(LEFT_OUT));
    assumeTrue(chromium.isPresent(), LEFT_OUT);

    Path plugin = Path.of(System.getProperty("kept.plugin"));
    SandboxSetup setup = SandboxSetup.empty().withPlugin(plugin).standingAt(MONDAY);
    try (Sandbox sandbox = Sandbox.start(setup)) {
      assertThat(run(story, sandbox, chromium.get(), plugin)).isZero();
    }
  }

  /** Every one that there is, so that none is forgotten. */
  private static List<String> stories() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(STORIES))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".test.mjs"))
          .sorted()
          .toList();
    }
  }

  private static int run(String story, Sandbox sandbox, Path chromium, Path plugin)
      throws IOException, InterruptedException {
    ProcessBuilder node =
        new ProcessBuilder(
                "node", "--test", "--test-timeout=300000", "--test-reporter=spec", STORIES + story)
            .redirectErrorStream(true);
    node.environment().put("KEPT_URL", sandbox.baseUrl());
    node.environment().put("KEPT_CHROMIUM", chromium.toString());
    node.environment().put("KEPT_SHA256", sha256(plugin));
    node.environment().put("KEPT_SCREENSHOTS", "target/screenshots");
    node.environment().put("KEPT_PICTURES", pictures().toString());
    Process running = node.start();
    try (BufferedReader output = running.inputReader(StandardCharsets.UTF_8)) {
      output.lines().forEach(System.out::println);
    }
    return running.waitFor();
  }

  /**
   * Where the pictures of the documentation go: with {@code -Dkept.pictures=docs/images}, a folder
   * of the whole project, into its place, else out of the way.
   */
  private static Path pictures() {
    Path project = Path.of("../..").toAbsolutePath().normalize();
    return project.resolve(System.getProperty("kept.pictures", "src/sandbox/target/pictures"));
  }

  /** The browser that is named, else the first one on the path. */
  private static Optional<Path> chromium() {
    String named = System.getProperty("kept.chromium", "");
    return (named.isEmpty() ? onPath() : Stream.of(Path.of(named)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> onPath() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
