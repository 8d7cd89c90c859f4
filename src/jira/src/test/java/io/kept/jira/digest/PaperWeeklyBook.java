package io.kept.jira.digest;

import io.kept.notice.Weekly;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weekly mails on paper. */
final class PaperWeeklyBook implements WeeklyBook {
  private final Map<Person, Entry> entries = new LinkedHashMap<>();
  private final Set<String> claims = new HashSet<>();

  @Override
  public Entry of(Person person) {
    return entries.getOrDefault(person, Entry.NONE);
  }

  @Override
  public void put(Person person, Optional<Weekly> weekly, Optional<Instant> next) {
    entries.put(person, new Entry(weekly, next, of(person).last()));
  }

  @Override
  public List<Person> due(Instant now, int most) {
    return entries.entrySet().stream()
        .filter(it -> it.getValue().next().filter(at -> !at.isAfter(now)).isPresent())
        .map(Map.Entry::getKey)
        .limit(most)
        .toList();
  }

  @Override
  public boolean claim(Person person, LocalDate week, Instant now, Optional<Instant> next) {
    entries.put(person, new Entry(of(person).weekly(), next, Optional.of(week)));
    return claims.add(week + ":" + person.key());
  }
}
