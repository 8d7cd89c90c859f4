package io.kept.sandbox.page.issue;

import io.kept.sandbox.field.CustomFields;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.jql.BadJql;
import io.kept.sandbox.jql.JqlSearch;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import java.util.List;

/** The issue navigator: a query, what it finds, and what is wrong with it. */
public final class NavigatorPage implements Page {
  private static final int SIZE = 50;
  private static final int LONGEST_START = 1_000_000;

  private final JqlSearch search;
  private final CustomFields fields;

  public NavigatorPage(JqlSearch search, CustomFields fields) {
    this.search = search;
    this.fields = fields;
  }

  /**
   * Which part of {@code total} is shown: from {@code start}, counted from 0, to before {@code
   * end}.
   */
  public record Part(long start, long end, long total) {
    public boolean hasPrevious() {
      return start > 0;
    }

    public boolean hasNext() {
      return end < total;
    }

    public long before() {
      return Math.max(0, start - SIZE);
    }
  }

  public record View(
      String jql,
      List<String> faults,
      List<SandboxCustomField> fields,
      List<IssueRow> rows,
      Part part) {}

  @Override
  public Answer get(Visit visit) {
    String jql = visit.text("jql");
    try {
      return Answer.show("issue/navigator", found(visit, jql)).in("jira.navigator");
    } catch (BadJql e) {
      View view = new View(jql, e.messages(), fields.all(), List.of(), new Part(0, 0, 0));
      return Answer.refuse("issue/navigator", view).in("jira.navigator");
    }
  }

  private View found(Visit visit, String jql) {
    int start = (int) Math.min(LONGEST_START, visit.number("startIndex").orElse(0L));
    JqlSearch.Found found = search.search(jql, visit.user(), start, SIZE);
    Part part = new Part(start, (long) start + found.issues().size(), found.total());
    return new View(jql, List.of(), fields.all(), IssueRow.of(found.issues(), fields.all()), part);
  }
}
