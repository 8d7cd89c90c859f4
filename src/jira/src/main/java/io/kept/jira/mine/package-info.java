/**
 * What somebody has promised or holds: the page "My promises", and how many of them are at risk.
 * Entry type: {@link io.kept.jira.mine.MyPromises}.
 */
package io.kept.jira.mine;
