/**
 * What has been promised about an issue, and what has happened to a promise, page by page. Entry
 * types: {@link io.kept.jira.chronicle.IssueResource}, {@link io.kept.jira.chronicle.LedgerResource}.
 */
package io.kept.jira.chronicle;
