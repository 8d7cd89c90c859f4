/**
 * A host for one Jira plugin: it runs the very jar that would be uploaded to Jira, with as much of
 * Jira round it as the plugin touches. A test bench and a trial, not a Jira. Entry types: {@link
 * io.kept.sandbox.Main} for people, {@link io.kept.sandbox.Sandbox} for tests.
 */
package io.kept.sandbox;
