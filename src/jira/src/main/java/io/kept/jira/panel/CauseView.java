package io.kept.jira.panel;

/**
 * A cause to choose.
 *
 * @param chosen it is the one that was named
 */
public record CauseView(String key, String label, boolean chosen) {}
