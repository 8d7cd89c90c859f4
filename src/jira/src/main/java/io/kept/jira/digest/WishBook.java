package io.kept.jira.digest;

import io.kept.notice.Wishes;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How people want to be warned, and when their next digest comes. */
public interface WishBook {
  /**
   * What somebody has said.
   *
   * @param lastDigest the day of the last digest, on their wall clock
   */
  record Entry(Wishes wishes, Optional<Instant> nextDigest, Optional<LocalDate> lastDigest) {
    static final Entry STANDARD = new Entry(Wishes.STANDARD, Optional.empty(), Optional.empty());
  }

  /** The standard where they have said nothing. */
  Entry of(Person person);

  /** From now on somebody wants it so; the last one who saves has it. */
  void put(Person person, Wishes wishes, Optional<Instant> nextDigest);

  /** Whose digest is due, the longest due first. */
  List<Person> due(Instant now, int most);

  /**
   * Takes the digest of a day for somebody, and sets the next.
   *
   * @return whether it is the caller's to send; nobody else can take it
   */
  boolean claim(Person person, LocalDate day, Instant now, Optional<Instant> next);
}
