package io.kept.jira.setup;

/** One of several things to choose. */
public record ChoiceView(String value, String label, boolean chosen) {}
