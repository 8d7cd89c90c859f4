package io.kept.jira.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {

  @Test
  void readsPackagesWithAndWithoutAttributes(@TempDir Path folder) throws IOException {
    Path manifest =
        Files.writeString(
            folder.resolve("MANIFEST.MF"),
            """
            Manifest-Version: 1.0
            Import-Package: a.b,c.d;version="[1.1,3)";resolution:=optional,e

            """);

    assertThat(Imports.of(manifest)).containsExactlyInAnyOrder("a.b", "c.d", "e");
  }
}
