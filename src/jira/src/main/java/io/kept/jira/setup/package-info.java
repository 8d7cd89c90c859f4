/**
 * The first minutes with Kept: the fields that hold promises, the hours of the desk, and what a
 * promise would do on an issue that is already there. What was set up is written down, so that it
 * can be undone as long as nobody has promised anything with it. Entry type: {@link
 * io.kept.jira.setup.SetUp}.
 */
package io.kept.jira.setup;
