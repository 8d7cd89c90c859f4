package io.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

/** The field type "Time left": until the most pressing promise of the issue is due. */
@Named
public class TimeLeftField extends GlanceField {
  private final Glances glances;

  @Inject
  public TimeLeftField(Glances glances) {
    this.glances = glances;
  }

  @Override
  Optional<Glance> glance(Issue issue) {
    return glances.timeLeft(issue);
  }
}
