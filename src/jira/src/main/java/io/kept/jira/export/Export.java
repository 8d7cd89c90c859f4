package io.kept.jira.export;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.kept.jira.right.Rights;
import io.kept.jira.selection.Selected;
import io.kept.jira.wording.Names;
import io.kept.jira.wording.Reader;
import io.kept.promise.Promise;
import io.kept.report.Tries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Every try of a selection as comma-separated values (RFC 4180), written as it is read. */
public class Export {
  /** By this, spreadsheets see that it is UTF-8. */
  private static final char MARK = '\uFEFF';

  private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");
  private static final CsvMapper CSV = new CsvMapper();

  private final Tries tries;
  private final Issues issues;
  private final Names names;
  private final Supplier<ZoneId> zone;

  /** The issues that somebody may see. */
  public record Issues(IssueManager issues, Rights rights) {
    /** Empty for who may not see it, and for one that is gone. */
    public String key(long id, ApplicationUser user) {
      return Optional.<Issue>ofNullable(issues.getIssueObject(id))
          .filter(issue -> rights.maySee(user, issue))
          .map(Issue::getKey)
          .orElse("");
    }
  }

  public Export(Tries tries, Issues issues, Names names, Supplier<ZoneId> zone) {
    this.tries = tries;
    this.issues = issues;
    this.names = names;
    this.zone = zone;
  }

  /** Writes what a user has selected, without closing; forgotten people in the reader's words. */
  public void write(Selected selected, ApplicationUser user, Reader reader, Writer out)
      throws IOException {
    Line line = new Line(zone.get(), person -> names.of(person, reader), selected.agents());
    out.write(MARK);
    SequenceWriter lines = CSV.writer(LINES).writeValues(out);
    lines.write(line.heads());
    tries.forEach(
        selected.selection(),
        (promise, rows) -> {
          Line.Place place = place(promise, selected, user);
          for (int i = 0; i < rows.size(); i++) {
            write(lines, line.of(place, promise, i + 1, rows.get(i)));
          }
        });
    lines.flush();
  }

  private Line.Place place(Promise promise, Selected selected, ApplicationUser user) {
    String project =
        selected.projects().stream()
            .filter(it -> it.getId().equals(promise.subject().projectId()))
            .map(Project::getKey)
            .findFirst()
            .orElse("");
    return new Line.Place(project, issues.key(promise.subject().issueId(), user));
  }

  private static void write(SequenceWriter lines, List<Object> cells) {
    try {
      lines.write(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
