package io.kept.jira.page;

/**
 * What a page is drawn with.
 *
 * @param template its file, below {@code templates/}
 * @param context that of its scripts and styles
 */
public record Look(String template, String context) {}
