/**
 * Issues, their workflow, and the events that follow each change. A change is one transaction
 * (issue, custom fields, history) and then exactly one event, in the acting user's thread. Entry
 * type: {@link io.kept.sandbox.issue.Issues}.
 */
package io.kept.sandbox.issue;
