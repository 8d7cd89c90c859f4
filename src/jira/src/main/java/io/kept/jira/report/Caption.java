package io.kept.jira.report;

/**
 * What a table is. Texts are in the reader's language.
 *
 * @param id of the element
 * @param note what is counted, in a sentence
 * @param chart how it is drawn, as the script knows it; empty when it is not
 */
public record Caption(String id, String text, String note, String chart) {}
