package io.kept.jira.notice;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.comments.Comment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.notice.NoticeKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The properties of comments: Kept's own mark, and Service Management's "internal". */
public final class Marks {
  static final String NOTICE = "kept.notice";
  static final String KEY = "key";

  /** Where comment properties are kept; which of the two depends on the version of Jira. */
  private static final List<String> COMMENT = List.of("sd.comment.property", "CommentProperty");

  private static final String SERVICE_DESK = "sd.public.comment";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonEntityPropertyManager properties;

  public Marks(JsonEntityPropertyManager properties) {
    this.properties = properties;
  }

  /** Whether Kept wrote the comment. */
  boolean isMarked(Comment comment) {
    return property(comment, NOTICE).isPresent();
  }

  boolean isMarked(Comment comment, NoticeKey key) {
    return property(comment, NOTICE)
        .filter(mark -> key.text().equals(mark.path(KEY).asText()))
        .isPresent();
  }

  /** Whether the customer can read the comment. */
  boolean isPublic(Comment comment) {
    return comment.getGroupLevel() == null
        && comment.getRoleLevelId() == null
        && property(comment, SERVICE_DESK)
            .filter(desk -> desk.path("internal").asBoolean())
            .isEmpty();
  }

  private Optional<JsonNode> property(Comment comment, String key) {
    return COMMENT.stream()
        .map(entity -> properties.get(entity, comment.getId(), key))
        .filter(Objects::nonNull)
        .findFirst()
        .map(EntityProperty::getValue)
        .map(Marks::parsed);
  }

  /** A property that is no JSON says nothing. */
  private static JsonNode parsed(String value) {
    try {
      return JSON.readTree(value);
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }
}
