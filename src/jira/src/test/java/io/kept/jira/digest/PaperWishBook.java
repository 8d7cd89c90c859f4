package io.kept.jira.digest;

import io.kept.notice.Wishes;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Wishes on paper. */
final class PaperWishBook implements WishBook {
  private final Map<Person, Entry> entries = new LinkedHashMap<>();
  private final Set<String> digests = new HashSet<>();

  @Override
  public Entry of(Person person) {
    return entries.getOrDefault(person, Entry.STANDARD);
  }

  @Override
  public void put(Person person, Wishes wishes, Optional<Instant> nextDigest) {
    entries.put(person, new Entry(wishes, nextDigest, of(person).lastDigest()));
  }

  @Override
  public List<Person> due(Instant now, int most) {
    return entries.entrySet().stream()
        .filter(it -> it.getValue().nextDigest().filter(at -> !at.isAfter(now)).isPresent())
        .map(Map.Entry::getKey)
        .limit(most)
        .toList();
  }

  @Override
  public boolean claim(Person person, LocalDate day, Instant now, Optional<Instant> next) {
    entries.put(person, new Entry(of(person).wishes(), next, Optional.of(day)));
    return digests.add(day + ":" + person.key());
  }
}
