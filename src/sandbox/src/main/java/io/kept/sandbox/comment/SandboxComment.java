package io.kept.sandbox.comment;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.sandbox.user.SandboxUser;
import java.time.Instant;
import java.util.Date;

/** A comment on an issue. */
public record SandboxComment(
    long id, SandboxUser author, String body, Visibility visibility, Times times)
    implements Comment {

  public record Times(Instant created, Instant updated) {
    static Times at(Instant instant) {
      return new Times(instant, instant);
    }
  }

  public Instant created() {
    return times.created();
  }

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public ApplicationUser getAuthorApplicationUser() {
    return author;
  }

  @Override
  public String getBody() {
    return body;
  }

  @Override
  public Date getCreated() {
    return Date.from(created());
  }

  @Override
  public String getGroupLevel() {
    return visibility.group().orElse(null);
  }

  @Override
  public Long getRoleLevelId() {
    return visibility.role().orElse(null);
  }
}
