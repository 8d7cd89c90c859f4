package io.kept.jira.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final String ISSUE = "com.atlassian.jira.issue.Issue";

  private final Set<Declaration> found =
      new Linker(
              Uses.of(Path.of("target/test-classes/io/kept/jira/linkage/sample")),
              Evidence.read(Path.of("../atlassian/signatures/evidence.tsv")))
          .declarations();

  @Test
  void findsTypesThatAreOnlyNamed() {
    String exception = "com.atlassian.plugin.PluginParseException";
    assertThat(found).contains(new Declaration(exception, "class"));
  }

  @Test
  void findsAnInheritedMemberWhereItIsDeclared() {
    assertThat(found)
        .contains(new Declaration(ISSUE, "getId():java.lang.Long"))
        .noneMatch(it -> it.type().endsWith(".MutableIssue") && it.member().startsWith("getId"));
  }

  @Test
  void findsWhatAMethodReferencePointsAt() {
    assertThat(found).contains(new Declaration(ISSUE, "getSummary():java.lang.String"));
  }

  @Test
  void findsStaticMembers() {
    String response = "com.atlassian.scheduler.JobRunnerResponse";
    assertThat(found).contains(new Declaration(response, "success():" + response));
  }

  @Test
  void findsAllOfWhatIsImplementedByAClassOrByALambda() {
    assertThat(found.stream().map(Declaration::member))
        .contains("shouldDisplay(java.util.Map):boolean")
        .anyMatch(member -> member.startsWith("runJob("));
  }

  @Test
  void leavesOutWhatTheJdkDeclares() {
    assertThat(found).noneMatch(it -> it.member().startsWith("getMessage"));
  }
}
