package io.kept.jira.digest;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.notice.WarningMail;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A mail that comes again and again, to each at a time of their own. */
public interface Digest {
  /** Whose is due, the longest due first. */
  List<Person> due(Instant now, int most);

  /**
   * Takes somebody's, and sets when the next comes.
   *
   * @param zone of their wall clock
   * @return whether it is the caller's to send; nobody else can take it
   */
  boolean claim(Person person, ZoneId zone, Instant now);

  /** What it says to them now; empty when there is nothing to say. */
  Optional<WarningMail> of(ApplicationUser user);
}
