package io.kept.sandbox.api;

import static io.kept.sandbox.permission.Permission.ADD_COMMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import io.kept.sandbox.comment.Comments;
import io.kept.sandbox.comment.Comments.Said;
import io.kept.sandbox.comment.SandboxComment;
import io.kept.sandbox.comment.Visibility;
import io.kept.sandbox.issue.SandboxIssue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds comments from what a client sent. */
final class Commenting {
  private final Access access;

  Commenting(Access access) {
    this.access = access;
  }

  SandboxComment add(SandboxIssue issue, JsonNode json) {
    return add(issue, readNew(issue, List.of(json)).get(0));
  }

  SandboxComment add(SandboxIssue issue, Said said) {
    return comments().add(access.me(), issue, said);
  }

  /** Adds the comments as part of something else. */
  void addQuietly(SandboxIssue issue, List<Said> all) {
    all.forEach(said -> comments().addQuietly(access.me(), issue, said));
  }

  /** What is to be said, all of which the caller may say. */
  List<Said> readNew(SandboxIssue issue, List<JsonNode> sent) {
    if (!sent.isEmpty() && !access.may(ADD_COMMENTS, issue)) {
      throw Refusal.forbidden("You do not have the permission to comment on this issue.");
    }
    return sent.stream().map(json -> read(issue, json)).toList();
  }

  Said read(SandboxIssue issue, JsonNode json) {
    String body = json.path("body").asText();
    if (body.isBlank()) {
      throw Refusal.field("comment", "Comment body can not be empty!");
    }
    Visibility visibility = CommentLevel.read(json.path("visibility"));
    if (!comments().mayRead(access.me(), visibility, issue)) {
      String level = CommentLevel.of(visibility).value();
      throw Refusal.field("commentLevel", "You are currently not a member of: " + level + ".");
    }
    return new Said(body, visibility, properties(json.path("properties")));
  }

  private static Map<String, String> properties(JsonNode json) {
    Map<String, String> properties = new LinkedHashMap<>();
    json.forEach(it -> properties.put(it.path("key").asText(), it.path("value").toString()));
    return properties;
  }

  private Comments comments() {
    return access.host().services().comments();
  }
}
