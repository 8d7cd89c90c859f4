package io.kept.sandbox.jql;

import io.kept.sandbox.issue.Issues;
import io.kept.sandbox.issue.SandboxIssue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The issue itself, by its key or id; one that the searcher may not see does not exist. */
record IssueField(Issues issues) implements Field {
  @Override
  public Set<Operator> operators() {
    return Operator.EQUALITY;
  }

  @Override
  public String column() {
    return "i.id";
  }

  @Override
  public List<Object> stored(String name, Literal literal, Searcher searcher) {
    if (literal instanceof Literal.Id id) {
      return List.of(id.id());
    }
    if (literal instanceof Literal.Text text) {
      return List.of(
          find(text.text())
              .filter(searcher::sees)
              .map(SandboxIssue::getId)
              .orElseThrow(
                  () ->
                      new BadJql(
                          "An issue with key '%s' does not exist for field '%s'."
                              .formatted(text.text(), name))));
    }
    throw new BadJql("The field '%s' is never empty, and no time.".formatted(name));
  }

  /** Keys sort by project, then by number. */
  @Override
  public List<String> order() {
    return List.of(
        "(select p.project_key from jira_project p where p.id = i.project_id)",
        "cast(regexp_substr(i.issue_key, '[0-9]+$') as bigint)");
  }

  private Optional<SandboxIssue> find(String text) {
    return text.matches("\\d{1,18}")
        ? issues.byId(Long.parseLong(text))
        : issues.byKey(text.toUpperCase(Locale.ROOT));
  }
}
