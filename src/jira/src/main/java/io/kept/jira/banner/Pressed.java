package io.kept.jira.banner;

import com.atlassian.jira.issue.fields.CustomField;
import io.kept.promise.Health;
import io.kept.promise.Promise;

/** A promise that presses, and its field. */
record Pressed(CustomField field, Promise promise, Health health) {}
