package io.kept.sandbox.page.issue;

import io.kept.sandbox.field.FieldErrors;
import io.kept.sandbox.issue.IssueState.Wording;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Optional;

/** The system fields of a create or edit screen, as they were typed. */
public record IssueForm(String summary, String description, String assignee) {
  private static final int LONGEST_SUMMARY = 255;

  static IssueForm of(Visit visit) {
    return new IssueForm(visit.text("summary"), visit.text("description"), visit.text("assignee"));
  }

  static IssueForm of(Wording wording, Optional<SandboxUser> assignee) {
    String name = assignee.map(SandboxUser::name).orElse("");
    return new IssueForm(wording.summary(), wording.description(), name);
  }

  Wording wording() {
    return new Wording(summary, description);
  }

  /** The one who was chosen; none for "unassigned". */
  Optional<SandboxUser> assignee(List<SandboxUser> assignable) {
    return assignable.stream().filter(user -> user.name().equals(assignee)).findFirst();
  }

  void check(List<SandboxUser> assignable, FieldErrors errors) {
    if (summary.isEmpty()) {
      errors.addError("summary", "You must specify a summary of the issue.");
    }
    if (summary.length() > LONGEST_SUMMARY) {
      errors.addError("summary", "Summary must be at most 255 characters.");
    }
    if (!assignee.isEmpty() && assignee(assignable).isEmpty()) {
      errors.addError("assignee", "Nobody of that name can have the issue.");
    }
  }
}
