package io.kept.jira.report;

/**
 * A row of a kept-rate table.
 *
 * @param name the week or the person; empty for all
 * @param rate kept / (kept + broken) in percent; a dash when nothing was judged
 */
public record RateRow(
    String name,
    String rate,
    int kept,
    int judged,
    int broken,
    int open,
    int withdrawn,
    int renegotiated) {}
