/**
 * Finds what changed in Jira without an event that Kept could hear of (an import, another plugin, a
 * bulk change that tells nobody, SQL), and mends it by the same way as events do. A run walks in
 * small pages, one a minute, once an hour and cluster. Entry type: {@link
 * io.kept.jira.reconciliation.Reconciliation}.
 */
package io.kept.jira.reconciliation;
