package io.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

/** The field type "Promise health": how the most pressing promise of the issue is doing. */
@Named
public class PromiseHealthField extends GlanceField {
  private final Glances glances;

  @Inject
  public PromiseHealthField(Glances glances) {
    this.glances = glances;
  }

  @Override
  Optional<Glance> glance(Issue issue) {
    return glances.health(issue);
  }
}
