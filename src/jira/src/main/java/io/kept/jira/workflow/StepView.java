package io.kept.jira.workflow;

import java.util.List;

/**
 * A module's settings as its templates show them.
 *
 * @param fieldName empty for every promised-by field
 */
public record StepView(String fieldName, String text, List<FieldChoice> fields) {}
