package io.kept.sandbox.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the list of packages that the host's class path offers to bundles. */
final class SystemPackages {
  private SystemPackages() {}

  static String of(List<HostExport> exports) {
    return exports.stream()
        .flatMap(SystemPackages::clauses)
        .distinct()
        .collect(Collectors.joining(","));
  }

  private static Stream<String> clauses(HostExport export) {
    return packages(source(export.anchor())).stream()
        .filter(name -> name.startsWith(export.prefix()))
        .flatMap(name -> export.versions().stream().map(v -> name + ";version=\"" + v + "\""));
  }

  // The class path itself is no guide: a test run's is one jar with nothing but a manifest.
  private static Path source(Class<?> anchor) {
    try {
      URI location = anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("No place to read the packages of " + anchor, e);
    }
  }

  private static Set<String> packages(Path source) {
    try {
      if (Files.isDirectory(source)) {
        return packagesBelow(source);
      }
      try (FileSystem jar = FileSystems.newFileSystem(source)) {
        return packagesBelow(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the packages in " + source, e);
    }
  }

  private static Set<String> packagesBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file.getParent()).toString())
          .filter(folder -> !folder.isEmpty() && !folder.startsWith("META-INF"))
          .map(folder -> folder.replace('/', '.').replace('\\', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
