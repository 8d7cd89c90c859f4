package io.kept.sandbox.field;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/** The configuration of a field: the sandbox's fields have one each, with nothing in it. */
public record PlainFieldConfig(String getFieldId) implements FieldConfig {}
