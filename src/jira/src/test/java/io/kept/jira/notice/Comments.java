package io.kept.jira.notice;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** The comments of the issue of a Jira on paper, and their properties. */
final class Comments {
  final CommentManager manager = mock(CommentManager.class);
  final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
  private final List<Comment> all = new ArrayList<>();

  Comments(PaperJira jira) {
    when(manager.getComments(jira.issue)).thenReturn(all);
  }

  /** A comment that everybody can read. */
  Comment add(ApplicationUser author, Instant created) {
    Comment comment = mock(Comment.class);
    when(comment.getId()).thenReturn(all.size() + 1L);
    when(comment.getAuthorApplicationUser()).thenReturn(author);
    when(comment.getRoleLevelId()).thenReturn(null);
    when(comment.getCreated()).thenReturn(Date.from(created));
    all.add(comment);
    return comment;
  }

  void setProperty(Comment comment, String key, String json) {
    long id = comment.getId();
    EntityProperty property = mock(EntityProperty.class);
    when(property.getValue()).thenReturn(json);
    when(properties.get("sd.comment.property", id, key)).thenReturn(property);
  }
}
