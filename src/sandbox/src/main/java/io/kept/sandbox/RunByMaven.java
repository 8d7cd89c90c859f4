package io.kept.sandbox;

/**
 * Runs a sandbox for as long as Maven, its parent, does. Ctrl+C reaches both, but whoever stops
 * Maven alone would leave the sandbox running.
 */
public final class RunByMaven {
  private RunByMaven() {}

  public static void main(String[] arguments) {
    ProcessHandle.current()
        .parent()
        .ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
    Main.main(arguments);
  }
}
