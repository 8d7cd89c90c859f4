package io.kept.jira.mine;

import io.kept.promise.Person;
import io.kept.promise.Promise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Says what a test wants to have been found, to those who have the key of one person. */
final class PaperHoldings implements Holdings {
  final List<Promise> held = new ArrayList<>();
  final List<Promise> passedOn = new ArrayList<>();
  private final Person person;

  PaperHoldings(Person person) {
    this.person = person;
  }

  @Override
  public List<Promise> heldBy(Person holder, int most) {
    return of(holder, held);
  }

  @Override
  public List<Promise> passedOnBy(Person maker, int most) {
    return of(maker, passedOn);
  }

  @Override
  public List<Promise> urgent(Person holder, Instant now, int most) {
    return of(holder, held);
  }

  private List<Promise> of(Person asked, List<Promise> found) {
    return asked.equals(person) ? List.copyOf(found) : List.of();
  }
}
