package io.kept.jira.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;

/**
 * A table in which people are named, gone through by its numbers, since most of these columns have
 * no index.
 *
 * @param name what is in it, for programs
 * @param columns those that hold a person's key
 * @param forget takes a person out of a row, which is saved afterwards
 */
record Trace<T extends Entity>(
    String name, Class<T> type, List<String> columns, BiConsumer<T, String> forget) {
  private static final int MOST_ROWS = 200;

  /**
   * How far one step has come.
   *
   * @param until the last number that was looked at
   */
  record Step(int until, int rows) {}

  int count(ActiveObjects ao, String person) {
    return ao.count(type, Query.select().where(condition(), people(person)));
  }

  /** The last number that there is; 0 in an empty table. */
  int last(ActiveObjects ao) {
    return Stream.of(ao.find(type, Query.select().order("ID DESC").limit(1)))
        .mapToInt(Entity::getID)
        .findFirst()
        .orElse(0);
  }

  /** Takes a person out of rows with numbers after one, up to another or until there are many. */
  Step forget(ActiveObjects ao, String person, int after, int until) {
    return ao.executeInTransaction(
        () -> {
          List<T> rows = List.of(ao.find(type, rows(person, after, until)));
          for (T row : rows) {
            forget.accept(row, person);
            row.save();
          }
          return new Step(
              rows.size() < MOST_ROWS ? until : rows.get(rows.size() - 1).getID(), rows.size());
        });
  }

  private Query rows(String person, int after, int until) {
    Object[] values = Stream.concat(Stream.of(after, until), Stream.of(people(person))).toArray();
    return Query.select()
        .where("ID > ? AND ID <= ? AND (" + condition() + ")", values)
        .order("ID")
        .limit(MOST_ROWS);
  }

  private String condition() {
    return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(" OR "));
  }

  private Object[] people(String person) {
    return columns.stream().map(column -> person).toArray();
  }

  /** Replaces a value if it is the person's. */
  static void replace(Optional<String> value, String person, Runnable replacing) {
    value.filter(person::equals).ifPresent(it -> replacing.run());
  }
}
