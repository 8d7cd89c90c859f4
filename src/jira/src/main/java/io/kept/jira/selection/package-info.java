/**
 * Which promises a report is about, as its address says. Entry type: {@link
 * io.kept.jira.selection.Selecting}.
 */
package io.kept.jira.selection;
