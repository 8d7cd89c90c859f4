package io.kept.jira.reconciliation;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import io.kept.jira.promise.PromisedByFields;
import io.kept.promise.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The issues with a time to come in a promised-by field, by Jira's own search; a time in the past
 * is no promise. The latest come first: so time, as it passes, moves none of them to another page.
 */
final class FieldWalk implements Walk {
  private final CustomField field;
  private final SearchService search;

  FieldWalk(CustomField field, SearchService search) {
    this.field = field;
    this.search = search;
  }

  @Override
  public String name() {
    return field.getId();
  }

  @Override
  public Page after(Place place, int most) {
    List<Issue> found = found((int) place.past(), most);
    List<Subject> subjects =
        found.stream().map(issue -> PromisedByFields.subject(issue, field)).toList();
    Place next = new Place(name(), Instant.EPOCH, place.past() + found.size());
    return new Page(subjects, Optional.of(next).filter(it -> found.size() == most));
  }

  private List<Issue> found(int past, int most) {
    String clause = "cf[" + field.getIdAsLong() + "]";
    String jql = clause + " > now() ORDER BY " + clause + " DESC";
    SearchService.ParseResult parsed = search.parseQuery(null, jql);
    if (!parsed.isValid()) {
      throw unsearchable(jql, null);
    }
    try {
      return search
          .searchOverrideSecurity(null, parsed.getQuery(), new PagerFilter<>(past, most))
          .getResults();
    } catch (SearchException e) {
      throw unsearchable(jql, e);
    }
  }

  private static IllegalStateException unsearchable(String jql, SearchException cause) {
    return new IllegalStateException(
        "Jira could not search for "
            + jql
            + ", so times that were written without an event are not found. Check the index under"
            + " System > Indexing, and the field's searcher; the next run tries again.",
        cause);
  }
}
