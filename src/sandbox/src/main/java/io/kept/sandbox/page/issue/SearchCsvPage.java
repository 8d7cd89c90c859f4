package io.kept.sandbox.page.issue;

import io.kept.sandbox.field.CustomFields;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.IssueState;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.jql.BadJql;
import io.kept.sandbox.jql.JqlSearch;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.user.SandboxUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What a query finds, as a CSV file: one line an issue, times as Jira writes them, and custom
 * fields as the text of their type.
 */
public final class SearchCsvPage implements Page {
  private static final int LONGEST = 1000;
  private static final List<String> SYSTEM_FIELDS =
      List.of(
          "Summary",
          "Issue key",
          "Issue id",
          "Status",
          "Project key",
          "Resolution",
          "Assignee",
          "Reporter",
          "Created",
          "Updated",
          "Resolved",
          "Description");

  private final JqlSearch search;
  private final CustomFields fields;

  public SearchCsvPage(JqlSearch search, CustomFields fields) {
    this.search = search;
    this.fields = fields;
  }

  @Override
  public Answer get(Visit visit) {
    try {
      List<SandboxIssue> found =
          search.search(visit.text("jqlQuery"), visit.user(), 0, LONGEST).issues();
      return new Answer.Download("text/csv", "Jira.csv", csv(found, visit.user()));
    } catch (BadJql e) {
      return Answer.problem(400, e.getMessage());
    }
  }

  private String csv(List<SandboxIssue> issues, SandboxUser reader) {
    StringBuilder csv = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.DEFAULT)) {
      printer.printRecord(header());
      for (SandboxIssue issue : issues) {
        printer.printRecord(line(issue, reader));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(SYSTEM_FIELDS);
    fields.all().forEach(field -> header.add("Custom field (" + field.name() + ")"));
    return header;
  }

  private List<String> line(SandboxIssue issue, SandboxUser reader) {
    IssueState state = issue.state();
    Optional<Instant> resolved = state.times().resolved();
    List<String> line =
        new ArrayList<>(
            List.of(
                state.wording().summary(),
                state.identity().key(),
                String.valueOf(state.identity().id()),
                state.status().title(),
                state.identity().project().key(),
                resolved.map(done -> "Fixed").orElse(""),
                state.people().assignee().map(SandboxUser::name).orElse(""),
                state.people().reporter().name(),
                time(state.times().created(), reader),
                time(state.times().updated(), reader),
                resolved.map(instant -> time(instant, reader)).orElse(""),
                state.wording().description()));
    fields.all().forEach(field -> line.add(text(field, issue)));
    return line;
  }

  private static String text(SandboxCustomField field, SandboxIssue issue) {
    return Optional.ofNullable(field.getValue(issue))
        .map(field.type()::getStringFromSingularObject)
        .orElse("");
  }

  private static String time(Instant instant, SandboxUser reader) {
    return DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", reader.locale())
        .format(instant.atZone(reader.zone()));
  }
}
