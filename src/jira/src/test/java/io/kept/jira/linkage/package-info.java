/**
 * Proves from the compiled plugin that it links against nothing of Jira that nobody has seen.
 * {@link io.kept.jira.linkage.Uses} is what the class files name, {@link
 * io.kept.jira.linkage.Linker} finds the declaration behind each name, {@link
 * io.kept.jira.linkage.Evidence} knows where it was seen.
 */
package io.kept.jira.linkage;
