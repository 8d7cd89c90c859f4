package io.kept.jira.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a list, in the manner of Jira's own REST.
 *
 * @param startAt how many to leave out first
 * @param maxResults how many to give at most, 1 to {@value #MOST}
 */
public record Paging(int startAt, int maxResults) {
  private static final int USUAL = 50;
  private static final int MOST = 100;

  /**
   * What was asked for; as Jira does, no more than {@value #MOST} are given whatever is asked.
   *
   * @param startAt null for 0
   * @param maxResults null for {@value #USUAL}
   * @return empty when it is no number, or one that makes no sense
   */
  public static Optional<Paging> of(String startAt, String maxResults) {
    try {
      int start = startAt == null ? 0 : Integer.parseInt(startAt);
      int most = maxResults == null ? USUAL : Integer.parseInt(maxResults);
      return Optional.of(new Paging(start, Math.min(most, MOST)))
          .filter(paging -> paging.startAt() >= 0 && paging.maxResults() >= 1);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** That part of the whole list. */
  public Map<String, Object> of(List<Map<String, Object>> all) {
    return page(all.stream().skip(startAt).limit(maxResults).toList(), all.size());
  }

  /**
   * @param values that part of the list
   * @param total how many are in all of it
   */
  public Map<String, Object> page(List<Map<String, Object>> values, int total) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("startAt", startAt);
    page.put("maxResults", maxResults);
    page.put("total", total);
    page.put("isLast", startAt + (long) values.size() >= total);
    page.put("values", values);
    return page;
  }
}
