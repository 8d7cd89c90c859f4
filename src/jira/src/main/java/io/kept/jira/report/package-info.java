/** The kept-rate page of a project, for those who manage it. */
package io.kept.jira.report;
