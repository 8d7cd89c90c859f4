package io.kept.jira.digest;

import io.kept.notice.Weekly;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who wants the kept rate by mail, and when their next one comes. */
public interface WeeklyBook {
  /**
   * What somebody has said.
   *
   * @param weekly empty when they want none
   * @param last the week of their last one, by its Monday on their wall clock
   */
  record Entry(Optional<Weekly> weekly, Optional<Instant> next, Optional<LocalDate> last) {
    static final Entry NONE = new Entry(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** None where they have said nothing. */
  Entry of(Person person);

  /** From now on somebody wants it so; the last one who saves has it. */
  void put(Person person, Optional<Weekly> weekly, Optional<Instant> next);

  /** Whose is due, the longest due first. */
  List<Person> due(Instant now, int most);

  /**
   * Takes the one of a week for somebody, and sets the next.
   *
   * @param week its Monday
   * @return whether it is the caller's to send; nobody else can take it
   */
  boolean claim(Person person, LocalDate week, Instant now, Optional<Instant> next);
}
