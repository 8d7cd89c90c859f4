package io.kept.jira.policy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Writes rows of which only the first with a natural key counts. */
public final class FirstWriter {
  private static final String KEY = "NATURAL_KEY";

  private FirstWriter() {}

  /**
   * Whether the row was written. Databases name a broken unique key differently, so we look whether
   * somebody else has it.
   *
   * @param also what is written with it, or not at all
   */
  public static <T extends RawEntity<Integer>> boolean create(
      ActiveObjects ao, Class<T> type, Map<String, Object> columns, Runnable also) {
    try {
      ao.executeInTransaction(
          () -> {
            T row = ao.create(type, columns);
            also.run();
            return row;
          });
      return true;
    } catch (RuntimeException e) {
      if (ao.count(type, Query.select().where(KEY + " = ?", columns.get(KEY))) > 0) {
        return false;
      }
      throw e;
    }
  }
}
