package io.kept.jira.workflow;

/** A promised-by field to choose. */
public record FieldChoice(String id, String name, boolean chosen) {}
