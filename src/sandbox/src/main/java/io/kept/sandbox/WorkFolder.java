package io.kept.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** Where plugins are unpacked; emptied when the sandbox is closed. */
record WorkFolder(Path path) implements AutoCloseable {
  static WorkFolder in(Optional<Path> data) {
    try {
      return new WorkFolder(
          data.isPresent()
              ? Files.createDirectories(data.get().resolve("work"))
              : Files.createTempDirectory("kept-sandbox"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    FileSystemUtils.deleteRecursively(path);
  }
}
