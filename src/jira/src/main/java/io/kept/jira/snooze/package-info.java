/**
 * Warnings that somebody has put to rest for a while: for themselves, on the page and the banner.
 * Entry type: {@link io.kept.jira.snooze.Snoozes}.
 */
package io.kept.jira.snooze;
