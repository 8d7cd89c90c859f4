package io.kept.jira.digest;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.notice.WarningMail;
import io.kept.notice.Weekly;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The kept rate of what somebody manages, once a week. */
public final class WeeklyDigest implements Digest {
  private final WeeklyBook book;
  private final WeeklyText text;

  public WeeklyDigest(WeeklyBook book, WeeklyText text) {
    this.book = book;
    this.text = text;
  }

  @Override
  public List<Person> due(Instant now, int most) {
    return book.due(now, most);
  }

  @Override
  public boolean claim(Person person, ZoneId zone, Instant now) {
    LocalDate week = Weekly.week(now, zone);
    Optional<Instant> next =
        book.of(person).weekly().map(weekly -> weekly.next(zone, now, Optional.of(week)));
    return book.claim(person, week, now, next);
  }

  @Override
  public Optional<WarningMail> of(ApplicationUser user) {
    return book.of(new Person(user.getKey())).weekly().flatMap(weekly -> text.of(user, weekly));
  }
}
