/**
 * The page of Jira's administrators: whether Kept is well, and the settings that hold for all
 * projects. Entry: {@link io.kept.jira.administration.AdministrationServlet}.
 */
package io.kept.jira.administration;
