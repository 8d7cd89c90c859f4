package io.kept.jira.digest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.notice.MailAlerts;
import io.kept.jira.wording.Readers;
import io.kept.notice.Wishes;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the digests that are due: at most one for a person and day, whichever node is first. It is
 * taken before it is sent, because a mail cannot be looked for: lost rather than sent twice. After
 * an outage the day's digest comes late, and those of the days before do not.
 */
public class Digests {
  private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
  private static final int PAGE = 200;

  private final WishBook book;
  private final DigestText text;
  private final Post post;
  private final InstantSource clock;

  /** Whom digests are for, and how they are sent. */
  public record Post(UserManager users, Readers readers, MailAlerts.Post mails) {}

  public Digests(WishBook book, DigestText text, Post post, InstantSource clock) {
    this.book = book;
    this.text = text;
    this.post = post;
    this.clock = clock;
  }

  /** Sends all that are due now. One that fails leaves the others as they are. */
  public void run() {
    Instant now = clock.instant();
    List<Person> page = book.due(now, PAGE);
    while (!page.isEmpty()) {
      int moved = 0;
      for (Person person : page) {
        moved += send(person, now) ? 1 : 0;
      }
      page = moved == 0 ? List.of() : book.due(now, PAGE);
    }
  }

  /** Whether the next digest of this person is another one now. */
  private boolean send(Person person, Instant now) {
    try {
      Optional<ApplicationUser> user =
          Optional.ofNullable(post.users().getUserByKey(person.key()));
      ZoneId zone = user.map(post.readers()::of).orElseGet(post.readers()::instance).zone();
      LocalDate day = LocalDate.ofInstant(now, zone);
      Wishes wishes = book.of(person).wishes();
      if (book.claim(person, day, now, wishes.nextDigest(zone, now, Optional.of(day)))) {
        user.filter(MailAlerts::isReachable).ifPresent(this::send);
      }
      return true;
    } catch (RuntimeException e) {
      LOG.warn("The digest of {} could not be sent", person.key(), e);
      return false;
    }
  }

  private void send(ApplicationUser user) {
    text.of(user).ifPresent(mail -> post.mails().send(mail, user));
  }
}
