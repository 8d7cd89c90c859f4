/**
 * Forgets what is personal and keeps the numbers: texts become one token, people become {@link
 * io.kept.promise.Person#FORMER}. What was promised, when, and how it ended stays as it was.
 */
package io.kept.jira.privacy;
