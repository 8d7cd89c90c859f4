/**
 * How people want to be warned, and their one mail a day. Entry type: {@link
 * io.kept.jira.digest.Digests}.
 */
package io.kept.jira.digest;
