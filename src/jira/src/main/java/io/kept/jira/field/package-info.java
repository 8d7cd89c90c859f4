/**
 * The promised-by field. Its value is the instant itself, so that Jira's own search, sort, export
 * and history work on it; what is typed into it are the words of a quote.
 */
package io.kept.jira.field;
