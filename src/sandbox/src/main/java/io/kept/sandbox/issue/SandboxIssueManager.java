package io.kept.sandbox.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.user.Users;
import java.util.function.UnaryOperator;

/** Jira's issue manager; a missing issue is null, as Jira has it. */
public final class SandboxIssueManager implements IssueManager {
  private final Issues issues;
  private final Users users;

  public SandboxIssueManager(Issues issues, Users users) {
    this.issues = issues;
    this.users = users;
  }

  @Override
  public MutableIssue getIssueObject(Long id) {
    return id == null ? null : issues.byId(id).orElse(null);
  }

  @Override
  public MutableIssue getIssueObject(String key) {
    return issues.byKey(key).orElse(null);
  }

  @Override
  public Issue updateIssue(
      ApplicationUser user,
      MutableIssue issue,
      EventDispatchOption eventDispatchOption,
      boolean sendMail) {
    if (eventDispatchOption != EventDispatchOption.ISSUE_UPDATED) {
      throw new NotInSandbox("The sandbox updates issues with ISSUE_UPDATED only.");
    }
    var values = ((SandboxIssue) issue).waiting();
    IssueChange change = new IssueChange(IssueAction.UPDATED, UnaryOperator.identity(), values);
    return issues.change(users.of(user).orElseThrow(), issue.getKey(), change);
  }
}
