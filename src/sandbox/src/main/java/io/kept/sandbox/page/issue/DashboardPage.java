package io.kept.sandbox.page.issue;

import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.Slice;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.plugin.DashboardItem;
import java.util.List;

/** The visitor's items, and all issues they may see, with a column for each custom field. */
public final class DashboardPage implements Page {
  private static final int SIZE = 50;

  private final IssueServices services;
  private final DashboardItems items;

  public DashboardPage(IssueServices services, DashboardItems items) {
    this.services = services;
    this.items = items;
  }

  /** Which part of the list is shown; the pages are counted from 1. */
  public record Paging(long total, int page, long pages) {}

  public record View(
      List<SandboxCustomField> fields, List<IssueRow> rows, Paging paging, Items items) {}

  /** What stands on the dashboard, and what can be added. */
  public record Items(List<DashboardItems.Shown> shown, List<DashboardItem> offered) {}

  @Override
  public Answer get(Visit visit) {
    long total = services.issues().countVisibleTo(visit.user());
    long pages = Math.max(1, (total + SIZE - 1) / SIZE);
    int page = (int) Math.max(1, Math.min(pages, visit.number("page").orElse(1L)));
    List<SandboxCustomField> fields = services.fields().all();
    List<IssueRow> rows =
        IssueRow.of(
            services.issues().visibleTo(visit.user(), new Slice((page - 1) * SIZE, SIZE)), fields);
    Items shown = new Items(items.of(visit), items.offered());
    View view = new View(fields, rows, new Paging(total, page, pages), shown);
    return Answer.show("issue/dashboard", view).in("atl.dashboard");
  }

  @Override
  public Answer post(Visit visit) {
    return items.change(visit);
  }
}
