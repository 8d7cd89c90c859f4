package io.kept.jira.report;

import java.util.List;

/**
 * What the kept-rate page shows. Texts are in the reader's language.
 *
 * @param rate the share with its denominator, as a sentence
 */
public record RateView(
    String projectName, String rate, RateRow all, List<RateRow> weeks, List<RateRow> makers) {}
