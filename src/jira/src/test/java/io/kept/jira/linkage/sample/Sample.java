package io.kept.jira.linkage.sample;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.Map;
import java.util.function.Function;

/** Links against Jira in each of the ways a plugin can. */
public abstract class Sample implements Condition {
  @Override
  public void init(Map<String, String> params) throws PluginParseException {}

  Long inherited(MutableIssue issue) {
    return issue.getId();
  }

  Function<Issue, String> reference() {
    return Issue::getSummary;
  }

  JobRunner lambda() {
    return request -> JobRunnerResponse.success();
  }

  String ofTheJdk(JSONException exception) {
    return exception.getMessage();
  }
}
