package io.kept.jira.digest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.notice.MailAlerts;
import io.kept.jira.wording.Readers;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the digests that are due: at most one for a person and day, or week, whichever node is
 * first. It is taken before it is sent, because a mail cannot be looked for: lost rather than sent
 * twice. After an outage the last one comes late, and those before it do not.
 */
public class Digests {
  private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
  private static final int PAGE = 200;

  private final List<Digest> digests;
  private final Post post;
  private final InstantSource clock;

  /** Whom digests are for, and how they are sent. */
  public record Post(UserManager users, Readers readers, MailAlerts.Post mails) {}

  public Digests(List<Digest> digests, Post post, InstantSource clock) {
    this.digests = List.copyOf(digests);
    this.post = post;
    this.clock = clock;
  }

  /** Sends all that are due now. One that fails leaves the others as they are. */
  public void run() {
    digests.forEach(this::send);
  }

  private void send(Digest digest) {
    Instant now = clock.instant();
    List<Person> page = digest.due(now, PAGE);
    while (!page.isEmpty()) {
      int moved = 0;
      for (Person person : page) {
        moved += send(digest, person, now) ? 1 : 0;
      }
      page = moved == 0 ? List.of() : digest.due(now, PAGE);
    }
  }

  /** Whether the next digest of this person is another one now. */
  private boolean send(Digest digest, Person person, Instant now) {
    try {
      Optional<ApplicationUser> user = Optional.ofNullable(post.users().getUserByKey(person.key()));
      ZoneId zone = user.map(post.readers()::of).orElseGet(post.readers()::instance).zone();
      if (digest.claim(person, zone, now)) {
        user.filter(MailAlerts::isReachable).ifPresent(reader -> send(digest, reader));
      }
      return true;
    } catch (RuntimeException e) {
      LOG.warn("A digest for {} could not be sent", person.key(), e);
      return false;
    }
  }

  private void send(Digest digest, ApplicationUser user) {
    digest.of(user).ifPresent(mail -> post.mails().send(mail, user));
  }
}
