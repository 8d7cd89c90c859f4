/**
 * The part of Jira's own REST, version 2, that ordinary clients use. It speaks Jira's JSON, refuses
 * in Jira's words, and asks for the permissions that Jira asks for; what somebody may not see is
 * not found. Entry type: {@link io.kept.sandbox.api.JiraRest}.
 */
package io.kept.sandbox.api;
