package io.kept.jira.digest;

import java.util.List;

/**
 * How somebody wants the kept rate by mail, for the page.
 *
 * @param offered whether they may see any kept rate
 * @param time a local time, or a proposal
 * @param next when the next one comes, in words
 */
public record WeeklyView(
    boolean offered,
    boolean wanted,
    List<WeeklyChoice> projects,
    List<WeeklyChoice> days,
    String time,
    String next) {}
