package io.kept.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.inject.Named;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;

/** Jira creates the classes of the index, and only those, when a module names them. */
class ComponentIndexTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Pattern OUR_CLASS = Pattern.compile("class=\"(io\\.kept\\.[^\"]+)\"");

  @Test
  void listsExactlyTheAnnotatedClasses() throws IOException {
    assertThat(index())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            classes()
                .filter(it -> it.isAnnotationPresent(Named.class))
                .map(Class::getName)
                .toList());
  }

  @Test
  void listsEveryClassOfOursThatAModuleNames() throws IOException {
    String descriptor = Files.readString(CLASSES.resolve("atlassian-plugin.xml"));
    Stream<MatchResult> named = OUR_CLASS.matcher(descriptor).results();

    assertThat(named.map(match -> match.group(1))).isNotEmpty().isSubsetOf(index());
  }

  /** Scanned as a component, a configuration would come a second time beside that of kept.xml. */
  @Test
  void listsNoConfiguration() throws IOException {
    List<String> configurations =
        classes()
            .filter(it -> it.isAnnotationPresent(Configuration.class))
            .map(Class::getName)
            .toList();

    assertThat(configurations).isNotEmpty();
    assertThat(index()).doesNotContainAnyElementsOf(configurations);
  }

  private static List<String> index() throws IOException {
    return Files.readAllLines(CLASSES.resolve("META-INF/plugin-components/component"));
  }

  private static Stream<Class<?>> classes() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES.resolve("io"))) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".class")).toList();
      return all.stream().map(ComponentIndexTest::load);
    }
  }

  private static Class<?> load(Path file) {
    String path = CLASSES.relativize(file).toString().replaceFirst("\\.class$", "");
    try {
      String name = path.replace(file.getFileSystem().getSeparator(), ".");
      return Class.forName(name, false, ComponentIndexTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
