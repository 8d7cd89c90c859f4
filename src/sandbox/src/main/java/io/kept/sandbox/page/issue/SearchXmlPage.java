package io.kept.sandbox.page.issue;

import io.kept.sandbox.field.CustomFields;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.IssueState;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.jql.BadJql;
import io.kept.sandbox.jql.JqlSearch;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.BaseUrl;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** What a query finds, as the XML that Jira gives: custom fields by their own XML template. */
public final class SearchXmlPage implements Page {
  private static final long LONGEST = 1000;

  private final JqlSearch search;
  private final CustomFields fields;
  private final BaseUrl baseUrl;

  public SearchXmlPage(JqlSearch search, CustomFields fields, BaseUrl baseUrl) {
    this.search = search;
    this.fields = fields;
    this.baseUrl = baseUrl;
  }

  /** {@code values} is what the field's template wrote. */
  public record FieldXml(String id, String type, String name, String values) {}

  public record Item(
      IssueState issue,
      String created,
      String updated,
      Optional<String> resolved,
      List<FieldXml> fields) {}

  public record View(String url, List<Item> items, long total) {}

  @Override
  public Answer get(Visit visit) {
    int max = (int) Math.min(LONGEST, visit.number("tempMax").orElse(LONGEST));
    try {
      JqlSearch.Found found = search.search(visit.text("jqlQuery"), visit.user(), 0, max);
      List<Item> items =
          found.issues().stream().map(issue -> item(issue, visit.user().zone())).toList();
      return new Answer.Xml("issue/search-xml", new View(baseUrl.absolute(), items, found.total()));
    } catch (BadJql e) {
      return Answer.problem(400, e.getMessage());
    }
  }

  private Item item(SandboxIssue issue, ZoneId zone) {
    IssueState.Times times = issue.state().times();
    return new Item(
        issue.state(),
        date(times.created(), zone),
        date(times.updated(), zone),
        times.resolved().map(instant -> date(instant, zone)),
        fields.all().stream().flatMap(field -> xml(field, issue).stream()).toList());
  }

  private static Optional<FieldXml> xml(SandboxCustomField field, SandboxIssue issue) {
    return FieldTemplates.xml(field, issue)
        .map(xml -> new FieldXml(field.getId(), field.module().key(), field.name(), xml));
  }

  private static String date(Instant instant, ZoneId zone) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atZone(zone));
  }
}
