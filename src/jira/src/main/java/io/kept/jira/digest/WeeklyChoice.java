package io.kept.jira.digest;

/** A day or a project to choose. */
public record WeeklyChoice(String value, String label, boolean chosen) {}
