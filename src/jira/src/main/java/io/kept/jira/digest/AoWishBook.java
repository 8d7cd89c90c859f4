package io.kept.jira.digest;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.notice.Part;
import io.kept.notice.Wishes;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Wishes in ActiveObjects. */
public final class AoWishBook implements WishBook {
  private final ActiveObjects ao;
  private final Claims claims;

  public AoWishBook(ActiveObjects ao) {
    this.ao = ao;
    this.claims = new Claims(ao);
  }

  @Override
  public Entry of(Person person) {
    return row(person).map(AoWishBook::entry).orElse(Entry.STANDARD);
  }

  @Override
  public void put(Person person, Wishes wishes, Optional<Instant> nextDigest) {
    ao.executeInTransaction(
        () -> {
          WishRow row =
              row(person)
                  .orElseGet(() -> ao.create(WishRow.class, new DBParam("PERSON", person.key())));
          write(row, wishes.as());
          row.setDigestAt(wishes.digestAt().map(LocalTime::toString).orElse(null));
          row.setNextDigest(Next.millis(nextDigest));
          row.save();
          return row;
        });
  }

  @Override
  public List<Person> due(Instant now, int most) {
    Query query =
        Query.select()
            .where("NEXT_DIGEST <= ?", now.toEpochMilli())
            .order("NEXT_DIGEST, ID")
            .limit(most);
    return Stream.of(ao.find(WishRow.class, query))
        .map(row -> new Person(row.getPerson()))
        .toList();
  }

  @Override
  public boolean claim(Person person, LocalDate day, Instant now, Optional<Instant> next) {
    return claims.take(
        day.toString(), person, now, () -> row(person).ifPresent(row -> moveOn(row, day, next)));
  }

  private static void moveOn(WishRow row, LocalDate day, Optional<Instant> next) {
    row.setLastDigest(day.toString());
    row.setNextDigest(Next.millis(next));
    row.save();
  }

  private Optional<WishRow> row(Person person) {
    Query query = Query.select().where("PERSON = ?", person.key());
    return Stream.of(ao.find(WishRow.class, query)).findFirst();
  }

  private static void write(WishRow row, Set<Part> as) {
    row.setAsHolder(as.contains(Part.HOLDER));
    row.setAsMaker(as.contains(Part.MAKER));
    row.setAsLead(as.contains(Part.LEAD));
  }

  private static Entry entry(WishRow row) {
    Set<Part> as = EnumSet.noneOf(Part.class);
    if (row.isAsHolder()) {
      as.add(Part.HOLDER);
    }
    if (row.isAsMaker()) {
      as.add(Part.MAKER);
    }
    if (row.isAsLead()) {
      as.add(Part.LEAD);
    }
    Wishes wishes = new Wishes(as, Optional.ofNullable(row.getDigestAt()).map(LocalTime::parse));
    Optional<Instant> next = Next.instant(row.getNextDigest());
    return new Entry(wishes, next, Optional.ofNullable(row.getLastDigest()).map(LocalDate::parse));
  }
}
