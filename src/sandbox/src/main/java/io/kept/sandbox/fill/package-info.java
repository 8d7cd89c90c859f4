/**
 * Fills a sandbox with promises nobody made, as many as wanted, straight into the tables of the
 * plugin and of the sandbox's Jira; the same seed gives the same ones. Entry type: {@link
 * io.kept.sandbox.fill.FillMain}.
 */
package io.kept.sandbox.fill;
