package io.kept.jira.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.checkup.Finding.Sentence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckupTest {
  @Test
  void isAsBadAsTheWorstOfItsFindings() {
    assertThat(level()).isEqualTo(Level.OK);
    assertThat(level(Level.OK, Level.ATTENTION)).isEqualTo(Level.ATTENTION);
    assertThat(level(Level.FAILING, Level.OK, Level.ATTENTION)).isEqualTo(Level.FAILING);
  }

  @Test
  void aCheckThatFailsIsAFindingAndTheOthersAreDoneAllTheSame() {
    List<Finding> findings = new Checkup(List.of(new Broken(), new Fixed(Level.OK))).look();

    assertThat(findings)
        .extracting(Finding::about, Finding::level)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("broken", Level.FAILING),
            org.assertj.core.groups.Tuple.tuple("fixed", Level.OK));
  }

  private static Level level(Level... levels) {
    List<Check> checks = List.of(levels).stream().map(it -> (Check) new Fixed(it)).toList();
    return Checkup.level(new Checkup(checks).look());
  }

  private record Fixed(Level level) implements Check {
    @Override
    public String name() {
      return "fixed";
    }

    @Override
    public Finding look() {
      return new Finding(name(), level, Sentence.of("kept.checkup.backlog.none"), Map.of());
    }
  }

  private record Broken() implements Check {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public Finding look() {
      throw new IllegalStateException("The database is away.");
    }
  }
}
