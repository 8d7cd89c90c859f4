package io.kept.sandbox.comment;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import org.jdbi.v3.core.Jdbi;

/** Jira's properties of comments; one that is absent is null, as Jira has it. */
public final class EntityProperties implements JsonEntityPropertyManager {
  /** The name under which Jira keeps the properties of comments. */
  private static final String COMMENT = "sd.comment.property";

  private static final String SELECT =
      "select json from jira_entity_property"
          + " where entity_name = ? and entity_id = ? and property_key = ?";
  private static final String INSERT =
      "insert into jira_entity_property (entity_name, entity_id, property_key, json)"
          + " values (?, ?, ?, ?)";

  private final Jdbi jdbi;

  public EntityProperties(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void addToComment(long commentId, String key, String json) {
    jdbi.useHandle(handle -> handle.execute(INSERT, COMMENT, commentId, key, json));
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
