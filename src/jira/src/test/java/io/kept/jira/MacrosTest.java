package io.kept.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Jira's Velocity knows a macro in all templates, and the first of a name stays for all. */
class MacrosTest {
  private static final Path TEMPLATES = Path.of("target/classes/templates");
  private static final Pattern MACRO = Pattern.compile("#macro\\s*\\(\\s*(\\w+)");

  @Test
  void noTwoTemplatesHaveAMacroOfOneName() throws IOException {
    assertThat(macros()).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void everyMacroIsOursByItsName() throws IOException {
    assertThat(macros()).allMatch(name -> name.startsWith("kept"));
  }

  private static List<String> macros() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.toList()) {
        MACRO.matcher(Files.readString(file)).results().forEach(it -> names.add(it.group(1)));
      }
    }
    return names;
  }
}
