package io.kept.jira.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** The packages that a bundle's manifest imports. */
final class Imports {
  private Imports() {}

  static Set<String> of(Path manifest) {
    try (InputStream in = Files.newInputStream(manifest)) {
      String value = new Manifest(in).getMainAttributes().getValue("Import-Package");
      String withoutQuoted = value.replaceAll("\"[^\"]*\"", "");
      return Arrays.stream(withoutQuoted.split(","))
          .map(clause -> clause.split(";")[0].strip())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
