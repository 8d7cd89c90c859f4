package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.kept.jira.right.Rights;
import io.kept.notice.Alerts;
import io.kept.promise.Promise;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Warnings as mails: to the holder and the maker; to the project lead when nobody holds it. Only to
 * those who may still see the issue.
 */
public final class MailAlerts implements Alerts {
  private final IssueManager issues;
  private final UserManager users;
  private final Rights rights;
  private final Post post;

  /** Where mails go, and what they say. */
  public record Post(MailQueue mails, WarningText text) {}

  public MailAlerts(IssueManager issues, UserManager users, Rights rights, Post post) {
    this.issues = issues;
    this.users = users;
    this.rights = rights;
    this.post = post;
  }

  @Override
  public void warn(Promise promise) {
    Issue issue = issues.getIssueObject(promise.subject().issueId());
    if (issue != null) {
      recipients(promise, issue).forEach(user -> warn(promise, issue, user));
    }
  }

  private void warn(Promise promise, Issue issue, ApplicationUser user) {
    WarningText.Mail mail = post.text().compose(promise, issue, user);
    Email email = new Email(user.getEmailAddress());
    email.setSubject(mail.subject());
    email.setBody(mail.body());
    email.setMimeType("text/plain");
    post.mails().addItem(new SingleMailQueueItem(email));
  }

  private Collection<ApplicationUser> recipients(Promise promise, Issue issue) {
    ApplicationUser holder = issue.getAssignee();
    ApplicationUser maker = users.getUserByKey(promise.current().maker().key());
    Map<String, ApplicationUser> recipients = new LinkedHashMap<>();
    Stream.of(isReachable(holder) ? holder : issue.getProjectObject().getProjectLead(), maker)
        .filter(user -> isReachable(user) && rights.maySee(user, issue))
        .forEach(user -> recipients.put(user.getKey(), user));
    return recipients.values();
  }

  private static boolean isReachable(ApplicationUser user) {
    return user != null
        && user.isActive()
        && user.getEmailAddress() != null
        && !user.getEmailAddress().isBlank();
  }
}
