package io.kept.sandbox.comment;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Jira's properties of comments and issues; one that is absent is null, as Jira has it. */
public final class EntityProperties implements JsonEntityPropertyManager {
  /** The name under which Jira keeps the properties of comments. */
  public static final String COMMENT = "sd.comment.property";

  public static final String ISSUE = "IssueProperty";

  private static final String SELECT =
      "select json from jira_entity_property"
          + " where entity_name = ? and entity_id = ? and property_key = ?";
  private static final String INSERT =
      "insert into jira_entity_property (entity_name, entity_id, property_key, json)"
          + " values (?, ?, ?, ?)";

  private static final String SELECT_ALL =
      "select property_key, json from jira_entity_property"
          + " where entity_name = ? and entity_id = ?";
  private static final String DELETE =
      "delete from jira_entity_property"
          + " where entity_name = ? and entity_id = ? and property_key = ?";
  private static final String DELETE_ALL =
      "delete from jira_entity_property where entity_name = ? and entity_id = ?";

  private final Jdbi jdbi;

  public EntityProperties(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Keeps {@code json} under that key, and says whether the key is new. */
  public boolean set(String entityName, long entityId, String key, String json) {
    return jdbi.inTransaction(
        handle -> {
          boolean isNew = handle.execute(DELETE, entityName, entityId, key) == 0;
          handle.execute(INSERT, entityName, entityId, key, json);
          return isNew;
        });
  }

  /** Says whether there was such a property. */
  public boolean remove(String entityName, long entityId, String key) {
    return jdbi.withHandle(handle -> handle.execute(DELETE, entityName, entityId, key)) > 0;
  }

  void removeAll(String entityName, long entityId) {
    jdbi.useHandle(handle -> handle.execute(DELETE_ALL, entityName, entityId));
  }

  /** The keys and values, by key. */
  public SortedMap<String, String> of(String entityName, long entityId) {
    SortedMap<String, String> all = new TreeMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(SELECT_ALL)
                .bind(0, entityName)
                .bind(1, entityId)
                .map((row, c) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> all.put(entry.getKey(), entry.getValue())));
    return all;
  }

  @Override
  public EntityProperty get(String entityName, Long entityId, String key) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT)
                    .bind(0, entityName)
                    .bind(1, entityId)
                    .bind(2, key)
                    .mapTo(String.class)
                    .findOne())
        .map(Json::new)
        .orElse(null);
  }

  private record Json(String getValue) implements EntityProperty {}
}
