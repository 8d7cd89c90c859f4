/**
 * JQL functions about promises, such as {@code issue in promisesAtRisk()}: answered from Kept's own
 * tables when the search is made, so that nothing that changes by the mere passing of time is in
 * Jira's index. Entry type: {@link io.kept.jira.search.PromiseFinder}.
 */
package io.kept.jira.search;
