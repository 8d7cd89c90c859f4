package io.kept.jira.report;

/** Something that can be chosen in the form. */
public record Choice(String value, String name, boolean chosen) {}
