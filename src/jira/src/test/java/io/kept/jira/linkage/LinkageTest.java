package io.kept.jira.linkage;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether Jira can link the plugin, as far as that can be known without Jira. */
class LinkageTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path ALLOWED = Path.of("src/test/resources/unverified-but-needed.tsv");

  private final Evidence evidence = Evidence.read(Path.of("../atlassian/signatures/evidence.tsv"));
  private final Set<Declaration> used = new Linker(Uses.of(CLASSES), evidence).declarations();

  @Test
  void everythingOfJiraThatThePluginUsesIsInTheEvidence() {
    assertThat(used).isNotEmpty().allMatch(evidence::has);
  }

  @Test
  void nothingUnverifiedIsUsedUnlessAReasonIsGiven() throws IOException {
    assertThat(used.stream().filter(evidence::isUnverified))
        .containsExactlyInAnyOrderElementsOf(allowed().keySet());
  }

  @Test
  void everyAllowedLineGivesItsReason() throws IOException {
    assertThat(allowed().values()).allSatisfy(reason -> assertThat(reason).contains(" "));
  }

  @Test
  void everyClassThatADescriptorNamesExists() {
    assertThat(namedInDescriptors().filter(not(LinkageTest::isJira)))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThatCode(() -> Class.forName(name, false, getClass().getClassLoader()))
                    .doesNotThrowAnyException());
  }

  @Test
  void everyPackageOfJiraThatADescriptorNamesIsImported() {
    assertThat(Imports.of(CLASSES.resolve("META-INF/MANIFEST.MF")))
        .containsAll(
            namedInDescriptors()
                .filter(LinkageTest::isJira)
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .toList());
  }

  private static Stream<String> namedInDescriptors() {
    return Stream.of("atlassian-plugin.xml", "META-INF/spring/kept.xml")
        .map(CLASSES::resolve)
        .flatMap(Descriptor::classNames);
  }

  private static boolean isJira(String name) {
    return name.startsWith("com.atlassian.");
  }

  private static Map<Declaration, String> allowed() throws IOException {
    List<String> lines = Files.readAllLines(ALLOWED);
    return lines.stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .collect(toMap(cells -> new Declaration(cells[0], cells[1]), cells -> cells[2]));
  }
}
