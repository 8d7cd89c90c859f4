package io.kept.sandbox;

import io.kept.sandbox.db.BrokenData;
import io.kept.sandbox.plugin.PluginFailed;
import io.kept.sandbox.web.PortInUse;
import java.io.PrintStream;

/** Runs a sandbox until it is told to stop. */
public final class Main {
  private static final String ACCOUNTS =
      "admin/admin (administrator), anna/anna and ben/ben (agents), mia/mia (service manager),"
          + " carl/carl (customer)";

  private Main() {}

  public static void main(String[] arguments) {
    try {
      run(Options.parse(arguments), System.out);
    } catch (IllegalArgumentException | BrokenData | PluginFailed | PortInUse e) {
      fail(e.getMessage());
    } catch (RuntimeException | LinkageError e) {
      fail("The sandbox could not be started: " + e + ".");
    }
  }

  private static void run(Options options, PrintStream out) {
    Sandbox sandbox = Sandbox.start(options.setup());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(sandbox), "sandbox-stop"));
    out.printf(
        "The sandbox is ready at %s - log in as %s - data in %s%n",
        sandbox.baseUrl(), ACCOUNTS, options.setup().storage());
  }

  private static void stop(Sandbox sandbox) {
    try {
      sandbox.close();
      // Being stopped is how a sandbox ends, so it is no failure.
      Runtime.getRuntime().halt(0);
    } catch (RuntimeException e) {
      System.err.println("The sandbox did not close cleanly: " + e);
      Runtime.getRuntime().halt(1);
    }
  }

  private static void fail(String sentence) {
    System.err.println(sentence);
    // The database, the framework and the web server may have left threads behind.
    System.exit(1);
  }
}
