package io.kept.sandbox.page.issue;

import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.IssueState;
import io.kept.sandbox.issue.SandboxIssue;
import java.util.List;

/** An issue in a list; {@code fields} has a column for each custom field, as HTML. */
public record IssueRow(IssueState issue, List<String> fields) {
  static List<IssueRow> of(List<SandboxIssue> issues, List<SandboxCustomField> fields) {
    return issues.stream().map(issue -> of(issue, fields)).toList();
  }

  private static IssueRow of(SandboxIssue issue, List<SandboxCustomField> fields) {
    List<String> columns =
        fields.stream().map(field -> FieldTemplates.column(field, issue).orElse("")).toList();
    return new IssueRow(issue.state(), columns);
  }
}
