package io.kept.jira.report;

/** A project that the reader may choose. */
public record ProjectView(String key, String name) {}
