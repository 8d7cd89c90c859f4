package io.kept.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What somebody may type who means harm, or who just likes wiki markup. */
final class Hostile {
  static final List<String> SCRIPTS = read("scripts.txt");
  static final List<String> ENGINES = read("engines.txt");
  static final List<String> WIKI = read("wiki.txt");

  private Hostile() {}

  static List<String> all() {
    return Stream.of(SCRIPTS, ENGINES, WIKI).flatMap(List::stream).toList();
  }

  private static List<String> read(String file) {
    try (InputStream lines = Objects.requireNonNull(Hostile.class.getResourceAsStream(file))) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
