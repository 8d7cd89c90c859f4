package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.promise.Holders;
import io.kept.jira.right.Rights;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import java.util.Optional;

/**
 * Tells whoever is given an issue by somebody else what is promised about it. This is called in the
 * thread of whoever assigns, so the mail goes through Jira's queue, as Jira's own mail about the
 * same assignment does: it is sent later, by another thread, and is lost where that one is.
 */
public final class HandOver {
  private final Holders holders;
  private final UserManager users;
  private final Rights rights;
  private final MailAlerts.Post post;

  public HandOver(Holders holders, UserManager users, Rights rights, MailAlerts.Post post) {
    this.holders = holders;
    this.users = users;
    this.rights = rights;
    this.post = post;
  }

  /** Somebody has done something to an issue, and may have given it to somebody. */
  public void follow(Issue issue, ApplicationUser actor) {
    Optional<ApplicationUser> holder = Optional.ofNullable(issue.getAssignee());
    Optional<Person> person = holder.map(user -> new Person(user.getKey()));
    for (Promise promise : holders.follow(issue.getId(), person)) {
      holder
          .filter(user -> !user.getKey().equals(actor.getKey()))
          .filter(user -> MailAlerts.isReachable(user) && rights.maySee(user, issue))
          .ifPresent(user -> tell(user, promise, issue));
    }
  }

  private void tell(ApplicationUser holder, Promise promise, Issue issue) {
    Optional<ApplicationUser> maker =
        Optional.ofNullable(users.getUserByKey(promise.current().maker().key()))
            .filter(user -> !user.getKey().equals(holder.getKey()));
    post.send(post.text().handOver(promise, issue, holder, maker), issue, holder);
  }
}
