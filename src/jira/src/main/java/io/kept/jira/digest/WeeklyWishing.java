package io.kept.jira.digest;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.selection.ManagedProjects;
import io.kept.jira.wording.Readers;
import io.kept.notice.Weekly;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What managers wish of the kept rate by mail, on their own wall clocks. */
public class WeeklyWishing {
  private final WeeklyBook book;
  private final ManagedProjects managed;
  private final Readers readers;
  private final InstantSource clock;

  public WeeklyWishing(
      WeeklyBook book, ManagedProjects managed, Readers readers, InstantSource clock) {
    this.book = book;
    this.managed = managed;
    this.readers = readers;
    this.clock = clock;
  }

  /** How somebody wants it. */
  WeeklyWish of(ApplicationUser user) {
    return new WeeklyWish(book.of(person(user)), managed.of(user));
  }

  /** From now on they want it so. */
  WeeklyWish save(ApplicationUser user, Optional<Weekly> weekly) {
    Person person = person(user);
    Optional<Instant> next =
        weekly.map(it -> it.next(readers.of(user).zone(), clock.instant(), book.of(person).last()));
    book.put(person, weekly, next);
    return of(user);
  }

  private static Person person(ApplicationUser user) {
    return new Person(user.getKey());
  }
}
