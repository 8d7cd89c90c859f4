/**
 * Quoting over REST and on screens: what words mean, and who may say them. Entry type: {@link
 * io.kept.jira.quote.Quoting}.
 */
package io.kept.jira.quote;
