package io.kept.sandbox.issue;

import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.project.SandboxProject;
import java.util.Map;

/** What an issue is created from; {@code values} has the custom fields that are not empty. */
public record NewIssue(
    SandboxProject project,
    IssueState.Wording wording,
    IssueState.People people,
    Map<SandboxCustomField, Object> values) {}
