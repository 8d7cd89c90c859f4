/** Who may see, quote and manage; asked at every entry. */
package io.kept.jira.right;
