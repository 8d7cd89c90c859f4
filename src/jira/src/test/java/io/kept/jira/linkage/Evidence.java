package io.kept.jira.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each declaration of Jira's API is known, from the list that the signatures module keeps. */
record Evidence(Map<Declaration, String> tags) {

  static Evidence read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return new Evidence(
          lines
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> line.split("\t"))
              .collect(Collectors.toMap(Evidence::declaration, cells -> cells[2])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(Declaration declaration) {
    return tags.containsKey(declaration);
  }

  boolean isUnverified(Declaration declaration) {
    return "unverified".equals(tags.get(declaration));
  }

  /** The type and all its members. */
  Set<Declaration> of(String type) {
    Predicate<Declaration> ofType = declaration -> declaration.type().equals(type);
    return tags.keySet().stream().filter(ofType).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Declaration declaration(String... cells) {
    return new Declaration(cells[0], cells[1].replaceFirst("^static ", ""));
  }
}
