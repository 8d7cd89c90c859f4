/**
 * Settings over REST: policies and calendars, what they would do before they are saved, and who
 * changed them when. Permission is asked here, whoever calls. Entry types: {@link
 * io.kept.jira.settings.PolicyResource} and {@link io.kept.jira.settings.CalendarResource}.
 */
package io.kept.jira.settings;
