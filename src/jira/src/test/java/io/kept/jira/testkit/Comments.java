package io.kept.jira.testkit;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** The comments of an issue, and their properties. */
public final class Comments {
  public final CommentManager manager = mock(CommentManager.class);
  public final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
  private final List<Comment> all = new ArrayList<>();

  Comments(Issue issue) {
    when(manager.getComments(issue)).thenReturn(all);
  }

  /** A comment that everybody can read. */
  public Comment add(ApplicationUser author, Instant created) {
    Comment comment = mock(Comment.class);
    when(comment.getId()).thenReturn(all.size() + 1L);
    when(comment.getAuthorApplicationUser()).thenReturn(author);
    when(comment.getRoleLevelId()).thenReturn(null);
    when(comment.getCreated()).thenReturn(Date.from(created));
    all.add(comment);
    return comment;
  }

  public void setProperty(Comment comment, String key, String json) {
    long id = comment.getId();
    EntityProperty property = mock(EntityProperty.class);
    when(property.getValue()).thenReturn(json);
    when(properties.get("sd.comment.property", id, key)).thenReturn(property);
  }
}
