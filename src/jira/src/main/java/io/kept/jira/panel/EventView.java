package io.kept.jira.panel;

/**
 * One thing that happened to a promise.
 *
 * @param iso when, for machines
 * @param note the reason, or what was told to the customer; may be empty
 */
public record EventView(String at, String iso, String what, String note) {}
