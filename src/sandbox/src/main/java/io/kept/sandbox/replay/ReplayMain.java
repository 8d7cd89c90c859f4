package io.kept.sandbox.replay;

import io.kept.sandbox.Sandbox;
import io.kept.sandbox.SandboxSetup;
import io.kept.sandbox.log.EventLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;

/** {@code mvn -q -Preplay package -Dkept.log=tickets.csv}: a user's own log, played in memory. */
public final class ReplayMain {
  private ReplayMain() {}

  /** Arguments: the plugin's jar, the log, the zone of its times. */
  public static void main(String[] arguments) {
    try {
      play(Path.of(arguments[0]), Path.of(arguments[1]), ZoneId.of(arguments[2]));
      System.exit(0);
    } catch (IOException e) {
      fail("The log cannot be read: " + e.getMessage() + ". Name it with -Dkept.log=<file>.");
    } catch (RuntimeException e) {
      fail(e.getMessage());
    }
  }

  private static void play(Path plugin, Path file, ZoneId zone) throws IOException {
    EventLog log = EventLog.parse(Files.readString(file), zone);
    log.refused()
        .forEach(
            line -> System.out.println("Line " + line.number() + " is left out: " + line.reason()));
    if (log.cases().isEmpty()) {
      throw new IllegalArgumentException("There is no case in " + file + ".");
    }
    SandboxSetup setup =
        SandboxSetup.empty().withPlugin(plugin).standingAt(log.cases().get(0).opened());
    try (Sandbox sandbox = Sandbox.start(setup)) {
      Recount recount = new Replay(sandbox, log, System.out::println).run();
      report(RatePage.read(sandbox), recount);
    }
  }

  private static void report(RatePage page, Recount recount) {
    System.out.printf(
        Locale.ROOT,
        "%d of %d promises kept: %.1f %%. Open %d, withdrawn %d, renegotiated %d.%n",
        page.kept(),
        page.kept() + page.broken(),
        page.rate() * 100,
        page.open(),
        page.withdrawn(),
        page.renegotiated());
    System.out.printf(
        "Recounted from the log: %d kept, %d broken; cases before the first was closed: %d.%n",
        recount.kept(), recount.broken(), recount.unpromised());
  }

  private static void fail(String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }
}
