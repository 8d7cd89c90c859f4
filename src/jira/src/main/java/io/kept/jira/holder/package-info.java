/**
 * Who has the issue, and with it what is promised about it: taking it over and handing it over.
 * Entry type: {@link io.kept.jira.holder.Assigning}.
 */
package io.kept.jira.holder;
