/**
 * The tables of the sandbox's Jira, {@code jira_*}, in the shared database. Instants are kept as
 * epoch milliseconds. Entry type: {@link io.kept.sandbox.store.Store}.
 */
package io.kept.sandbox.store;
