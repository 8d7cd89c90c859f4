package io.kept.sandbox.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.kept.sandbox.comment.EntityProperties;
import io.kept.sandbox.comment.SandboxComment;
import java.util.List;

/** A comment; {@code visibility} and {@code properties} are left out where there is nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentJson(
    String self,
    String id,
    UserJson author,
    String body,
    UserJson updateAuthor,
    String created,
    String updated,
    CommentLevel visibility,
    List<Property> properties) {

  record Property(String key, @JsonRawValue String value) {}

  /** A part of the comments on an issue. */
  record Page(List<CommentJson> comments, int maxResults, int total, int startAt) {}

  /** Writes comments with the addresses of this server. */
  record Writer(EntityProperties properties, Links links) {
    CommentJson write(long issueId, SandboxComment comment) {
      UserJson author = UserJson.of(comment.author(), links);
      return new CommentJson(
          links.to("issue/" + issueId + "/comment", comment.id()),
          String.valueOf(comment.id()),
          author,
          comment.body(),
          author,
          JiraTimes.write(comment.times().created()),
          JiraTimes.write(comment.times().updated()),
          CommentLevel.of(comment.visibility()),
          null);
    }

    /** With the properties, for callers who asked for them. */
    CommentJson writeWhole(long issueId, SandboxComment comment) {
      CommentJson plain = write(issueId, comment);
      List<Property> all =
          properties.of(EntityProperties.COMMENT, comment.id()).entrySet().stream()
              .map(entry -> new Property(entry.getKey(), entry.getValue()))
              .toList();
      return plain.with(all);
    }
  }

  private CommentJson with(List<Property> all) {
    return new CommentJson(self, id, author, body, updateAuthor, created, updated, visibility, all);
  }
}
