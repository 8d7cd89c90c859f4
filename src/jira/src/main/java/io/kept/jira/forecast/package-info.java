/**
 * What rule 12 shows to whoever quotes, and how it is learnt: how issues stand is recorded as their
 * events come, each node follows those records with a forecast of its own. Entry type: {@link
 * io.kept.jira.forecast.Outlooks}.
 */
package io.kept.jira.forecast;
