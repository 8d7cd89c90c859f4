package io.kept.jira.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.kept.jira.notice.Recipients.Recipient;
import io.kept.jira.right.Rights;
import io.kept.notice.Alerts;
import io.kept.notice.Fate;
import io.kept.notice.Part;
import io.kept.notice.Way;
import io.kept.promise.Promise;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Warnings as mails: to each whom a warning is for, as they wish it. */
public final class MailAlerts implements Alerts {
  private final Known known;
  private final Rights rights;
  private final Ways ways;
  private final Post post;

  /** Where issues and people are known. */
  public record Known(IssueManager issues, UserManager users) {}

  /** How a warning that is due now reaches somebody who is to be warned in these parts. */
  @FunctionalInterface
  public interface Ways {
    Way of(ApplicationUser user, Set<Part> parts, Promise promise);
  }

  /** Where mails go, what they say, and who reads them in HTML. */
  public record Post(MailQueue mails, WarningText text, Predicate<ApplicationUser> readsHtml) {
    void send(WarningMail mail, Issue issue, ApplicationUser user) {
      Email email = email(mail, user);
      Conversation.join(email, issue);
      mails.addItem(new SingleMailQueueItem(email));
    }

    /** A mail about no one issue. */
    public void send(WarningMail mail, ApplicationUser user) {
      mails.addItem(new SingleMailQueueItem(email(mail, user)));
    }

    private Email email(WarningMail mail, ApplicationUser user) {
      boolean html = readsHtml.test(user);
      Email email = new Email(user.getEmailAddress());
      email.setSubject(mail.subject());
      email.setEncoding("UTF-8");
      email.setMimeType(html ? "text/html" : "text/plain");
      email.setBody(html ? mail.html() : mail.plain());
      return email;
    }
  }

  public MailAlerts(Known known, Rights rights, Ways ways, Post post) {
    this.known = known;
    this.rights = rights;
    this.ways = ways;
    this.post = post;
  }

  @Override
  public Fate warn(Promise promise) {
    Issue issue = known.issues().getIssueObject(promise.subject().issueId());
    if (issue == null) {
      return new Fate.Sent("");
    }
    Optional<ApplicationUser> maker =
        Optional.ofNullable(known.users().getUserByKey(promise.current().maker().key()));
    List<Recipient> recipients = Recipients.of(issue, maker, rights);
    Map<Way, List<ApplicationUser>> byWay =
        recipients.stream()
            .collect(
                groupingBy(
                    recipient -> ways.of(recipient.user(), recipient.parts(), promise),
                    mapping(Recipient::user, toList())));
    byWay.getOrDefault(Way.MAIL, List.of()).forEach(user -> send(promise, issue, user, maker));
    return fate(byWay);
  }

  /** Who reads it in a digest is written down with what was sent. */
  private static Fate fate(Map<Way, List<ApplicationUser>> byWay) {
    List<ApplicationUser> digests = byWay.getOrDefault(Way.DIGEST, List.of());
    if (byWay.containsKey(Way.MAIL) || byWay.isEmpty()) {
      return new Fate.Sent(
          digests.isEmpty()
              ? ""
              : digests.stream()
                  .map(ApplicationUser::getKey)
                  .collect(joining(" ", "in the digest of ", "")));
    }
    return new Fate.Suppressed(
        digests.isEmpty() ? Fate.Reason.NOT_WANTED : Fate.Reason.IN_DIGEST);
  }

  private void send(
      Promise promise, Issue issue, ApplicationUser user, Optional<ApplicationUser> maker) {
    Optional<ApplicationUser> somebodyElse =
        maker.filter(each -> !each.getKey().equals(user.getKey()));
    post.send(post.text().warning(promise, issue, user, somebodyElse), issue, user);
  }

  /** Whether a mail would be read by somebody who is there. */
  public static boolean isReachable(ApplicationUser user) {
    return user != null
        && user.isActive()
        && user.getEmailAddress() != null
        && !user.getEmailAddress().isBlank();
  }
}
