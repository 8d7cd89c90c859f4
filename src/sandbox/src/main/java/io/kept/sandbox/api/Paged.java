package io.kept.sandbox.api;

import java.util.List;

/** A part of a long list, as far as the caller asked for it. */
record Paged<T>(int startAt, int maxResults, int total, List<T> part) {
  private static final int MOST = 1000;

  /**
   * @param startAt how many to leave out, from 0
   * @param maxResults how many at most; below 0 for as many as possible
   */
  static <T> Paged<T> of(List<T> all, int startAt, int maxResults) {
    int size = maxResults < 0 ? MOST : Math.min(maxResults, MOST);
    int from = Math.min(Math.max(startAt, 0), all.size());
    int to = Math.min(from + size, all.size());
    return new Paged<>(Math.max(startAt, 0), size, all.size(), all.subList(from, to));
  }

  boolean isLast() {
    return startAt + part.size() >= total;
  }

  /** In the form that Jira gives its newer lists. */
  record Values<T>(int maxResults, int startAt, int total, boolean isLast, List<T> values) {}

  Values<T> values() {
    return new Values<>(maxResults, startAt, total, isLast(), part);
  }
}
