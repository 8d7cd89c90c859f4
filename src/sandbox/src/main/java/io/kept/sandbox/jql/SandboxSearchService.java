package io.kept.sandbox.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;

/** Jira's search as plugins ask it; the index is the database itself, so it is never behind. */
public final class SandboxSearchService implements SearchService {
  private final JqlSearch search;

  public SandboxSearchService(JqlSearch search) {
    this.search = search;
  }

  private record Words(String getQueryString) implements Query {}

  @Override
  public ParseResult parseQuery(ApplicationUser searcher, String query) {
    MessageSetImpl errors = new MessageSetImpl();
    try {
      Parser.parse(query);
    } catch (BadJql e) {
      e.messages().forEach(errors::addErrorMessage);
    }
    return new ParseResult(new Words(query), errors);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException {
    try {
      JqlSearch.Found found =
          search.searchAll(query.getQueryString(), searcher, pager.getStart(), pager.getMax());
      return new SearchResults<>(
          List.copyOf(found.issues()), (int) found.total(), pager.getMax(), pager.getStart());
    } catch (BadJql e) {
      throw new SearchException(String.join(" ", e.messages()));
    }
  }
}
