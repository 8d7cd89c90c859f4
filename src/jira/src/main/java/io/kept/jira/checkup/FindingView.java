package io.kept.jira.checkup;

/**
 * What a check has found, in the reader's language.
 *
 * @param lozenge AUI's name of the level's colour and shape
 */
public record FindingView(String about, String level, String lozenge, String sentence) {}
