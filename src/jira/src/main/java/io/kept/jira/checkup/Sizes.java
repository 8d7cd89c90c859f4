package io.kept.jira.checkup;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;

/** How large Kept's tables have become: the highest number in each, which needs no counting. */
public final class Sizes {
  private final ActiveObjects ao;
  private final List<Class<? extends Entity>> tables;

  public Sizes(ActiveObjects ao, List<Class<? extends Entity>> tables) {
    this.ao = ao;
    this.tables = tables;
  }

  Map<String, Object> all() {
    Map<String, Object> highest = new LinkedHashMap<>();
    tables.forEach(
        table -> highest.put(table.getSimpleName().replaceAll("Row$", ""), highest(table)));
    return highest;
  }

  private <T extends Entity> int highest(Class<T> table) {
    return Stream.of(ao.find(table, Query.select().order("ID DESC").limit(1)))
        .mapToInt(Entity::getID)
        .findFirst()
        .orElse(0);
  }
}
