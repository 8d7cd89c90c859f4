/**
 * What administrators attach to the steps of Jira's workflow: post functions that promise, withdraw,
 * hold and resume, a condition and a validator. Jira keeps the names of these classes in its
 * workflows: they are never renamed. A post function sets the field on the issue that Jira is about
 * to store; the promise follows with the event of the step.
 */
package io.kept.jira.workflow;
