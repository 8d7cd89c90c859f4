package io.kept.sandbox.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import java.util.Collection;
import java.util.List;

/** The one type of issue that the sandbox has, and no priorities. */
public final class SandboxConstants implements ConstantsManager {
  /** Of every issue. */
  public static final String TYPE_ID = "3";

  public static final String TYPE = "Task";

  private record Type(String getId, String getName) implements IssueType {}

  @Override
  public Collection<IssueType> getAllIssueTypeObjects() {
    return List.of(new Type(TYPE_ID, TYPE));
  }

  @Override
  public Collection<Priority> getPriorities() {
    return List.of();
  }
}
