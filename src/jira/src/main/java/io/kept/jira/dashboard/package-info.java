/**
 * The kept rate at a glance, for dashboards. Entry type: {@link
 * io.kept.jira.dashboard.RateResource}.
 */
package io.kept.jira.dashboard;
