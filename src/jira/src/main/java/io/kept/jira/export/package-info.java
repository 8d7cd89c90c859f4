/** What is counted, line by line, for other programs. Entry type: {@link io.kept.jira.export.Export}. */
package io.kept.jira.export;
