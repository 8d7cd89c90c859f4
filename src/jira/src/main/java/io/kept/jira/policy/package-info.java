/**
 * Policies and calendars kept in Jira's database: every change is another version, and none is ever
 * lost. Entry type: {@link io.kept.jira.policy.StoredPolicies}.
 */
package io.kept.jira.policy;
