package io.kept.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import io.kept.jira.promise.PromisedByFields;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;

/** Shows the panel on issues that have a promised-by field, and on no others. */
@Named
public class HasPromisedByField implements Condition {
  private final PromisedByFields fields;

  @Inject
  public HasPromisedByField(PromisedByFields fields) {
    this.fields = fields;
  }

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return context.get("issue") instanceof Issue issue && !fields.of(issue).isEmpty();
  }
}
