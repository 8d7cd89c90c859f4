/**
 * Jira's query language over the sandbox's issues: read, checked, turned into SQL, and answered
 * with what the searcher may browse and nothing else. What Jira can search and the sandbox does not
 * store is refused like a field that does not exist. Entry type: {@link
 * io.kept.sandbox.jql.JqlSearch}.
 */
package io.kept.sandbox.jql;
