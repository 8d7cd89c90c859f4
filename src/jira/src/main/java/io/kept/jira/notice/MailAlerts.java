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
import java.util.Optional;
import java.util.function.Predicate;
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

  /** Where mails go, what they say, and who reads them in HTML. */
  public record Post(MailQueue mails, WarningText text, Predicate<ApplicationUser> readsHtml) {
    void send(WarningMail mail, Issue issue, ApplicationUser user) {
      boolean html = readsHtml.test(user);
      Email email = new Email(user.getEmailAddress());
      email.setSubject(mail.subject());
      email.setEncoding("UTF-8");
      email.setMimeType(html ? "text/html" : "text/plain");
      email.setBody(html ? mail.html() : mail.plain());
      Conversation.join(email, issue);
      mails.addItem(new SingleMailQueueItem(email));
    }
  }

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
      Optional<ApplicationUser> maker =
          Optional.ofNullable(users.getUserByKey(promise.current().maker().key()));
      recipients(issue, maker).forEach(user -> send(promise, issue, user, maker));
    }
  }

  private void send(
      Promise promise, Issue issue, ApplicationUser user, Optional<ApplicationUser> maker) {
    Optional<ApplicationUser> somebodyElse =
        maker.filter(each -> !each.getKey().equals(user.getKey()));
    post.send(post.text().warning(promise, issue, user, somebodyElse), issue, user);
  }

  private Collection<ApplicationUser> recipients(Issue issue, Optional<ApplicationUser> maker) {
    ApplicationUser holder = issue.getAssignee();
    Map<String, ApplicationUser> recipients = new LinkedHashMap<>();
    Stream.of(
            isReachable(holder) ? holder : issue.getProjectObject().getProjectLead(),
            maker.orElse(null))
        .filter(user -> isReachable(user) && rights.maySee(user, issue))
        .forEach(user -> recipients.put(user.getKey(), user));
    return recipients.values();
  }

  static boolean isReachable(ApplicationUser user) {
    return user != null
        && user.isActive()
        && user.getEmailAddress() != null
        && !user.getEmailAddress().isBlank();
  }
}
