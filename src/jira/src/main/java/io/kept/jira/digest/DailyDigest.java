package io.kept.jira.digest;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.notice.WarningMail;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What somebody holds and made, once a day. */
public final class DailyDigest implements Digest {
  private final WishBook book;
  private final DigestText text;

  public DailyDigest(WishBook book, DigestText text) {
    this.book = book;
    this.text = text;
  }

  @Override
  public List<Person> due(Instant now, int most) {
    return book.due(now, most);
  }

  @Override
  public boolean claim(Person person, ZoneId zone, Instant now) {
    LocalDate day = LocalDate.ofInstant(now, zone);
    Optional<Instant> next = book.of(person).wishes().nextDigest(zone, now, Optional.of(day));
    return book.claim(person, day, now, next);
  }

  @Override
  public Optional<WarningMail> of(ApplicationUser user) {
    return text.of(user);
  }
}
