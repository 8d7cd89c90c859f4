package io.kept.jira.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorTest {

  @Test
  void findsClassNamesInAttributesAndElementsAndNothingElse(@TempDir Path folder)
      throws IOException {
    Path xml =
        Files.writeString(
            folder.resolve("descriptor.xml"),
            """
            <descriptor key="io.kept.Key">
              <module class="io.kept.One"/>
              <entity> io.kept.row.Two </entity>
              <method>io.kept.Three$Row#name()</method>
              <package>io.kept.row</package>
              <context>io.kept.rate</context>
              <label>Kept. Promised</label>
            </descriptor>
            """);

    assertThat(Descriptor.classNames(xml))
        .containsExactly("io.kept.One", "io.kept.row.Two", "io.kept.Three$Row");
  }
}
