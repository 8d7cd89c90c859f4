package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.mail.Email;

/**
 * The mails about one issue, which mail programs show together. Jira's own are answers to a mail
 * that was never sent, named after the issue and the second it was created in; so are Kept's.
 */
final class Conversation {
  private Conversation() {}

  static void join(Email email, Issue issue) {
    String first =
        "<JIRA."
            + issue.getId()
            + "."
            + issue.getCreated().toInstant().getEpochSecond()
            + "000@Atlassian.JIRA>";
    email.setInReplyTo(first);
    email.addHeader("References", first);
  }
}
