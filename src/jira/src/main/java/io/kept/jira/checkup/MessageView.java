package io.kept.jira.checkup;

/**
 * A message that did not reach its reader, in the reader's language.
 *
 * @param issueKey empty when the issue is gone
 * @param retry whether it can be sent once more
 */
public record MessageView(
    String id, String issueKey, String kind, String at, String why, boolean retry) {}
