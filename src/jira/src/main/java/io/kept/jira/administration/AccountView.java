package io.kept.jira.administration;

/**
 * As whom Kept speaks, in the reader's language.
 *
 * @param name what was chosen; empty where the standard is in force
 * @param version as a form sends it back
 */
public record AccountView(String name, String sentence, String version) {}
