/**
 * Issues, their workflow, and the events that follow each change. A change is one transaction
 * (issue, custom fields, history) and then its events and their bundle, in the acting user's
 * thread. Entry types: {@link io.kept.sandbox.issue.Issues} and {@link
 * io.kept.sandbox.issue.Lifecycle}.
 */
package io.kept.sandbox.issue;
