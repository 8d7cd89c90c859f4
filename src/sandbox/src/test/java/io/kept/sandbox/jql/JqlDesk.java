package io.kept.sandbox.jql;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.sandbox.issue.IssueAction;
import io.kept.sandbox.issue.IssueChange;
import io.kept.sandbox.testing.RunningSandbox;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Five issues are HELP-1 to HELP-5, as in every new sandbox; HELP-6 is anna's. It is a Monday, ten
 * o'clock.
 */
final class JqlDesk {
  private final RunningSandbox sandbox;

  JqlDesk(RunningSandbox sandbox) {
    this.sandbox = sandbox;
  }

  void fill() {
    sandbox.annas("Internal: rebuild the Printer queue");
    sandbox.get().issues().resolve(sandbox.user("anna"), "HELP-4");
    sandbox.get().issues().start(sandbox.user("anna"), "HELP-2");
    due("HELP-1", "2026-11-23T17:00:00Z");
    due("HELP-2", "2026-11-24T09:30:00Z");
    due("HELP-3", "2026-12-01T00:00:00Z");
  }

  String search(String jql) {
    return numbers(jql, sandbox.user("anna"));
  }

  String numbers(String jql, ApplicationUser user) {
    return String.join(
        " ",
        sandbox.get().search().search(jql, user, 0, 50).issues().stream()
            .map(issue -> issue.getKey().substring("HELP-".length()))
            .toList());
  }

  private void due(String key, String instant) {
    IssueChange change =
        new IssueChange(
            IssueAction.UPDATED,
            UnaryOperator.identity(),
            Map.of(sandbox.due(), Date.from(Instant.parse(instant))));
    sandbox.get().issues().change(sandbox.user("anna"), key, change);
  }
}
