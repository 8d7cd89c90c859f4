package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

public interface SearchService {
  ParseResult parseQuery(ApplicationUser searcher, String query);

  @SuppressWarnings("rawtypes")
  SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException;

  class ParseResult {
    private final Query query;
    private final MessageSet errors;

    public ParseResult(Query query, MessageSet errors) {
      this.query = query;
      this.errors = errors;
    }

    public Query getQuery() {
      return query;
    }

    public MessageSet getErrors() {
      return errors;
    }

    public boolean isValid() {
      return !errors.hasAnyErrors();
    }
  }
}
