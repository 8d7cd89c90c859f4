package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.promise.Holders;
import io.kept.jira.promise.Seen;
import io.kept.jira.right.Rights;
import io.kept.promise.Promise;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

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
  private final Map<Long, String> notes = new ConcurrentHashMap<>();

  public HandOver(Holders holders, UserManager users, Rights rights, MailAlerts.Post post) {
    this.holders = holders;
    this.users = users;
    this.rights = rights;
    this.post = post;
  }

  /**
   * Gives an issue to somebody, with a note that they read with what they inherit. Jira tells of it
   * before this returns.
   *
   * @param note empty when there is none
   */
  public <T> T saying(Issue issue, String note, Supplier<T> giving) {
    if (note.isEmpty()) {
      return giving.get();
    }
    notes.put(issue.getId(), note);
    try {
      return giving.get();
    } finally {
      notes.remove(issue.getId(), note);
    }
  }

  /** Somebody has done something to an issue, and may have given it to somebody. */
  public void follow(Issue issue, ApplicationUser actor) {
    Optional<ApplicationUser> holder = Optional.ofNullable(issue.getAssignee());
    for (Promise promise : holders.follow(issue.getId(), Seen.of(issue))) {
      holder
          .filter(user -> !user.getKey().equals(actor.getKey()))
          .filter(user -> MailAlerts.isReachable(user) && rights.maySee(user, issue))
          .ifPresent(user -> tell(user, promise, issue, actor));
    }
  }

  private void tell(ApplicationUser holder, Promise promise, Issue issue, ApplicationUser giver) {
    Optional<ApplicationUser> maker =
        Optional.ofNullable(users.getUserByKey(promise.current().maker().key()))
            .filter(user -> !user.getKey().equals(holder.getKey()));
    WarningText.Gift gift =
        new WarningText.Gift(maker, giver, notes.getOrDefault(issue.getId(), ""));
    post.send(post.text().handOver(promise, issue, holder, gift), issue, holder);
  }
}
