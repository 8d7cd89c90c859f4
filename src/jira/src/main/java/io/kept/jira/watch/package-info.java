/**
 * Runs the watch in Jira: a job once per cluster and minute, and jobs of this node for the exact
 * instants in between.
 */
package io.kept.jira.watch;
