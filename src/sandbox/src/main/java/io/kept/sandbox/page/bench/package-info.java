/**
 * The pages that Jira does not have: the clock, the mails, the import of a log, and what this is.
 */
package io.kept.sandbox.page.bench;
