package io.kept.jira.digest;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.wording.Readers;
import io.kept.notice.Part;
import io.kept.notice.Way;
import io.kept.notice.Wishes;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** What people wish of their mails, on their own wall clocks. */
public class Wishing {
  private final WishBook book;
  private final Readers readers;
  private final InstantSource clock;

  public Wishing(WishBook book, Readers readers, InstantSource clock) {
    this.book = book;
    this.readers = readers;
    this.clock = clock;
  }

  /** How somebody wants to be warned. */
  public WishBook.Entry of(ApplicationUser user) {
    return book.of(person(user));
  }

  /**
   * From now on they want it so.
   *
   * @return when their next digest comes
   */
  public Optional<Instant> save(ApplicationUser user, Wishes wishes) {
    Optional<Instant> next =
        wishes.nextDigest(
            readers.of(user).zone(), clock.instant(), book.of(person(user)).lastDigest());
    book.put(person(user), wishes, next);
    return next;
  }

  /** How a warning that is due now reaches them. */
  public Way way(ApplicationUser user, Set<Part> parts, Promise promise) {
    WishBook.Entry entry = of(user);
    return entry.wishes().way(parts, promise, clock.instant(), entry.nextDigest());
  }

  private static Person person(ApplicationUser user) {
    return new Person(user.getKey());
  }
}
