package io.kept.jira.testkit;

import io.kept.jira.snooze.Snoozes;
import io.kept.notice.Snooze;
import io.kept.promise.Person;
import io.kept.promise.PromiseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What rests, on paper. */
public final class PaperSnoozes implements Snoozes {
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(Person person, Snooze snooze) {}

  @Override
  public List<Snooze> of(Person person, Instant now) {
    return entries.stream()
        .filter(entry -> entry.person().equals(person))
        .map(Entry::snooze)
        .filter(snooze -> snooze.until().isAfter(now))
        .toList();
  }

  @Override
  public void put(Person person, Snooze snooze, Instant now) {
    wake(person, snooze.promise());
    entries.add(new Entry(person, snooze));
  }

  @Override
  public void wake(Person person, PromiseId promise) {
    entries.removeIf(
        entry -> entry.person().equals(person) && entry.snooze().promise().equals(promise));
  }
}
