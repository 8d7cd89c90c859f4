/**
 * Kept in Jira: core's ports on the Jira API, and Jira's extension points on the core. {@link
 * io.kept.jira.KeptConfiguration} puts both together.
 */
package io.kept.jira;
