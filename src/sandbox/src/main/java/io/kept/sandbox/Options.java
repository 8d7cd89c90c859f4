package io.kept.sandbox;

import io.kept.sandbox.db.Storage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.ParseException;

/** What was given on the command line. */
record Options(Path plugin, int port, Path data, String database) {
  static final String USAGE =
      "--plugin <jar> [--port <2990>] [--data <folder>] [--database <h2|postgresql|address>]";

  private static final String DEFAULT_PORT = "2990";
  private static final String DEFAULT_DATA = "sandbox-data";
  private static final int LAST_PORT = 65_535;

  /**
   * The options in {@code arguments}.
   *
   * @throws IllegalArgumentException when they cannot be used
   */
  static Options parse(String... arguments) {
    CommandLine line = line(arguments);
    return new Options(
        plugin(line.getOptionValue("plugin")),
        port(line.getOptionValue("port", DEFAULT_PORT)),
        data(line.getOptionValue("data", DEFAULT_DATA)),
        line.getOptionValue("database", Storage.H2));
  }

  SandboxSetup setup() {
    return SandboxSetup.empty().withPlugin(plugin).onPort(port).keepingData(data).on(database);
  }

  private static CommandLine line(String... arguments) {
    var options = new org.apache.commons.cli.Options();
    options.addOption(null, "plugin", true, "the plugin's jar");
    options.addOption(null, "port", true, "the port to listen on");
    options.addOption(null, "data", true, "the folder to keep the data in");
    options.addOption(null, "database", true, "the database that keeps it");
    try {
      CommandLine line = new DefaultParser().parse(options, arguments);
      if (!line.getArgList().isEmpty()) {
        throw new IllegalArgumentException(
            "Unknown: " + line.getArgList().get(0) + ". The options are " + USAGE + ".");
      }
      return line;
    } catch (ParseException e) {
      throw new IllegalArgumentException(e.getMessage() + ". The options are " + USAGE + ".", e);
    }
  }

  private static Path plugin(String value) {
    return Optional.ofNullable(value)
        .map(Path::of)
        .filter(Files::isReadable)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    value == null
                        ? "Which plugin? The options are " + USAGE + "."
                        : "There is no plugin jar " + value + ": build it first."));
  }

  private static Path data(String value) {
    Path folder = Path.of(value);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(value + " is no folder: the data needs one.");
    }
    return folder;
  }

  private static int port(String value) {
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > LAST_PORT) {
      throw new IllegalArgumentException("\"" + value + "\" is not a port from 0 to 65535.");
    }
    return Integer.parseInt(value);
  }
}
