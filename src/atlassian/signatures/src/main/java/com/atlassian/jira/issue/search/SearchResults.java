package com.atlassian.jira.issue.search;

import java.util.List;

public class SearchResults<T> {
  private final List<T> results;

  public SearchResults(List<T> results, int totalCount, int maxCount, int startIndex) {
    this.results = results;
  }

  public List<T> getResults() {
    return results;
  }
}
