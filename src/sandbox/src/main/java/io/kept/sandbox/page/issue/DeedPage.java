package io.kept.sandbox.page.issue;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;

/** Asks once more, and does it. */
final class DeedPage implements Page {
  private final Deed deed;
  private final IssueAccess access;

  DeedPage(Deed deed, IssueServices services, Directory directory) {
    this.deed = deed;
    this.access = new IssueAccess(services.issues(), directory.permissions());
  }

  public record View(SandboxIssue issue, Deed.Wording wording) {}

  @Override
  public Answer get(Visit visit) {
    return access.doing(
        deed.permission(),
        visit,
        issue -> Answer.show("issue/deed", new View(issue, deed.wording())));
  }

  @Override
  public Answer post(Visit visit) {
    return access.doing(deed.permission(), visit, issue -> deed.act().on(visit, issue));
  }
}
