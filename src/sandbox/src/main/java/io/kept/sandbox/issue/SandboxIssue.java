package io.kept.sandbox.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.sandbox.field.SandboxCustomField;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An issue as a plugin sees it: a snapshot, with the custom field values that wait to be stored.
 */
public final class SandboxIssue implements MutableIssue {
  private final IssueState state;
  private final Map<SandboxCustomField, Object> waiting = new LinkedHashMap<>();

  SandboxIssue(IssueState state) {
    this.state = state;
  }

  SandboxIssue with(Map<SandboxCustomField, Object> values) {
    SandboxIssue entered = new SandboxIssue(state);
    entered.waiting.putAll(values);
    return entered;
  }

  public IssueState state() {
    return state;
  }

  Map<SandboxCustomField, Object> waiting() {
    return waiting;
  }

  @Override
  public Long getId() {
    return state.identity().id();
  }

  @Override
  public String getKey() {
    return state.identity().key();
  }

  @Override
  public String getSummary() {
    return state.wording().summary();
  }

  @Override
  public Project getProjectObject() {
    return state.identity().project();
  }

  /** The sandbox has one type of issue. */
  @Override
  public String getIssueTypeId() {
    return SandboxConstants.TYPE_ID;
  }

  /** The sandbox has no priorities; a Jira whose issues have none answers so too. */
  @Override
  public Priority getPriority() {
    return null;
  }

  @Override
  public Timestamp getCreated() {
    return Timestamp.from(state.times().created());
  }

  @Override
  public Timestamp getUpdated() {
    return Timestamp.from(state.times().updated());
  }

  @Override
  public Timestamp getResolutionDate() {
    return state.times().resolved().map(Timestamp::from).orElse(null);
  }

  @Override
  public ApplicationUser getAssignee() {
    return state.people().assignee().orElse(null);
  }

  @Override
  public ApplicationUser getReporter() {
    return state.people().reporter();
  }

  @Override
  public Object getCustomFieldValue(CustomField customField) {
    return waiting.containsKey(customField) ? waiting.get(customField) : customField.getValue(this);
  }

  @Override
  public void setCustomFieldValue(CustomField customField, Object value) {
    waiting.put((SandboxCustomField) customField, value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SandboxIssue that && getId().equals(that.getId());
  }

  @Override
  public int hashCode() {
    return getId().hashCode();
  }

  @Override
  public String toString() {
    return getKey();
  }
}
