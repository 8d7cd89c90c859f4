package io.kept.sandbox.page.issue;

import io.kept.sandbox.comment.Comments;
import io.kept.sandbox.field.CustomFields;
import io.kept.sandbox.history.History;
import io.kept.sandbox.issue.Issues;
import io.kept.sandbox.issue.Lifecycle;

/** What the issue pages show and change. */
public record IssueServices(
    Issues issues, Lifecycle lifecycle, Comments comments, History history, CustomFields fields) {}
