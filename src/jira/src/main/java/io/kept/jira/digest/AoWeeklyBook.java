package io.kept.jira.digest;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.notice.Weekly;
import io.kept.promise.Person;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Who wants the kept rate by mail, in ActiveObjects. */
public final class AoWeeklyBook implements WeeklyBook {
  private final ActiveObjects ao;
  private final Claims claims;

  public AoWeeklyBook(ActiveObjects ao) {
    this.ao = ao;
    this.claims = new Claims(ao);
  }

  @Override
  public Entry of(Person person) {
    return row(person).map(AoWeeklyBook::entry).orElse(Entry.NONE);
  }

  @Override
  public void put(Person person, Optional<Weekly> weekly, Optional<Instant> next) {
    ao.executeInTransaction(
        () -> {
          WeeklyRow row = row(person).orElseGet(() -> create(person));
          weekly.ifPresent(it -> row.setWeekDay(it.day().getValue()));
          row.setWeeklyAt(weekly.map(it -> it.at().toString()).orElse(null));
          row.setProjectId(weekly.flatMap(Weekly::project).orElse(null));
          row.setNextWeekly(Next.millis(next));
          row.save();
          return row;
        });
  }

  @Override
  public List<Person> due(Instant now, int most) {
    Query query =
        Query.select()
            .where("NEXT_WEEKLY <= ?", now.toEpochMilli())
            .order("NEXT_WEEKLY, ID")
            .limit(most);
    return Stream.of(ao.find(WeeklyRow.class, query))
        .map(row -> new Person(row.getPerson()))
        .toList();
  }

  @Override
  public boolean claim(Person person, LocalDate week, Instant now, Optional<Instant> next) {
    return claims.take(
        "week of " + week,
        person,
        now,
        () -> row(person).ifPresent(row -> moveOn(row, week, next)));
  }

  private static void moveOn(WeeklyRow row, LocalDate week, Optional<Instant> next) {
    row.setLastWeek(week.toString());
    row.setNextWeekly(Next.millis(next));
    row.save();
  }

  private WeeklyRow create(Person person) {
    return ao.create(WeeklyRow.class, new DBParam("PERSON", person.key()));
  }

  private Optional<WeeklyRow> row(Person person) {
    Query query = Query.select().where("PERSON = ?", person.key());
    return Stream.of(ao.find(WeeklyRow.class, query)).findFirst();
  }

  private static Entry entry(WeeklyRow row) {
    Optional<Weekly> weekly =
        Optional.ofNullable(row.getWeeklyAt())
            .map(
                at ->
                    new Weekly(
                        DayOfWeek.of(row.getWeekDay()),
                        LocalTime.parse(at),
                        Optional.ofNullable(row.getProjectId())));
    Optional<Instant> next = Next.instant(row.getNextWeekly());
    return new Entry(weekly, next, Optional.ofNullable(row.getLastWeek()).map(LocalDate::parse));
  }
}
