package io.kept.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.kept.sandbox.comment.Visibility;
import io.kept.sandbox.project.ProjectRole;
import java.util.Arrays;
import java.util.Optional;

/** Who may read a comment, as JSON: {@code {"type": "role", "value": "Administrators"}}. */
record CommentLevel(String type, String value) {
  /** Null for a public comment, which says nothing of it. */
  static CommentLevel of(Visibility visibility) {
    Optional<CommentLevel> group = visibility.group().map(name -> new CommentLevel("group", name));
    Optional<CommentLevel> role =
        visibility
            .role()
            .flatMap(ProjectRole::numbered)
            .map(known -> new CommentLevel("role", known.title()));
    return group.or(() -> role).orElse(null);
  }

  static Visibility read(JsonNode json) {
    if (json.isMissingNode() || json.isNull()) {
      return Visibility.PUBLIC;
    }
    String value = json.path("value").asText();
    return switch (json.path("type").asText()) {
      case "group" -> new Visibility(Optional.of(value), Optional.empty());
      case "role" -> new Visibility(Optional.empty(), Optional.of(role(value).id()));
      default -> throw Refusal.field("visibility", "The type is \"group\" or \"role\".");
    };
  }

  private static ProjectRole role(String title) {
    return Arrays.stream(ProjectRole.values())
        .filter(role -> role.title().equals(title))
        .findFirst()
        .orElseThrow(() -> Refusal.field("commentLevel", "Role: " + title + " does not exist."));
  }
}
