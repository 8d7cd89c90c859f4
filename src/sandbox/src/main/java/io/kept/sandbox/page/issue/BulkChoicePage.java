package io.kept.sandbox.page.issue;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.jql.BadJql;
import io.kept.sandbox.jql.JqlSearch;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import java.util.List;

/** The first step of a bulk edit: which issues of {@code jqlQuery}. */
public final class BulkChoicePage implements Page {
  private static final int MOST = 1000;

  private final JqlSearch search;

  public BulkChoicePage(JqlSearch search) {
    this.search = search;
  }

  public record View(List<SandboxIssue> issues) {}

  @Override
  public Answer get(Visit visit) {
    try {
      var found = search.search(visit.text("jqlQuery"), visit.user(), 0, MOST);
      return Answer.show("issue/bulkchoice", new View(found.issues()));
    } catch (BadJql e) {
      return Answer.problem(400, e.getMessage());
    }
  }
}
