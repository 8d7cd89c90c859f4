/**
 * What an administrator attaches to the steps of the workflow: conditions, validators and post
 * functions that the plugin supplies, with their arguments as stored. Entry type: {@link
 * io.kept.sandbox.workflow.Rules}.
 */
package io.kept.sandbox.workflow;
