/**
 * Pages of Kept within Jira: who is let in, and how they are drawn. Entry type: {@link
 * io.kept.jira.page.Pages}.
 */
package io.kept.jira.page;
