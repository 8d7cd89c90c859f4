/**
 * Looks whether Kept itself is well, for administrators of Jira and for their monitoring. What it
 * says names issues by their keys, and nothing that people wrote or are called. Entry: {@link
 * io.kept.jira.checkup.Checkup}.
 */
package io.kept.jira.checkup;
