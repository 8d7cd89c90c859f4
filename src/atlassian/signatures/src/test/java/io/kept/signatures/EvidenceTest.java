package io.kept.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private final Evidence evidence = Evidence.read(Path.of("evidence.tsv"));

  @Test
  void everyDeclarationHasExactlyOneRowAndEveryRowItsDeclaration() {
    assertThat(evidence.declarations())
        .containsExactlyInAnyOrderElementsOf(Declared.in(Path.of("target/classes")));
  }

  @Test
  void theRowsAreSorted() {
    assertThat(evidence.declarations()).isSorted();
  }

  @Test
  void theColumnsAreThoseTheHeadOfTheFileExplains() {
    assertThat(evidence.header()).isEqualTo("type\tmember\ttag\tjira\tsource");
  }

  @Test
  void tagsAreFromTheClosedSet() {
    assertThat(evidence.rows())
        .allSatisfy(row -> assertThat(row.tag()).isIn("verified", "call-site", "unverified"));
  }

  @Test
  void theVersionsOfJiraAreListedOrAnOpenDash() {
    assertThat(evidence.rows()).allSatisfy(row -> assertThat(row.jira()).matches("-|\\d+(,\\d+)*"));
  }

  @Test
  void everyRowSaysWhereItIsFrom() {
    assertThat(evidence.rows()).allSatisfy(row -> assertThat(row.source()).isNotBlank());
  }
}
