/** The Kept panel on the issue: how its promises stand, and the words for the next one. */
package io.kept.jira.panel;
