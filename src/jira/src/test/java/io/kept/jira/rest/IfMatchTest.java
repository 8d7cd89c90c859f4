package io.kept.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
  @Test
  void readsTheVersionInAnEntityTag() {
    assertThat(IfMatch.version(" \"12\" ")).hasValue(12);
  }

  @Test
  void asksForNothingWithoutAHeaderOrWithAStar() {
    assertThat(IfMatch.version(null)).isEmpty();
    assertThat(IfMatch.version("*")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "W/\"12\"", "\"12\", \"13\"", "\"12345678901234567890\"", "\"-1\""})
  void matchesNoVersionWhenItIsAnythingElse(String header) {
    assertThat(IfMatch.version(header)).hasValue(-1);
  }
}
