package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Rights;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What human agents say to the customer: public comments by somebody who may quote and is neither
 * the reporter nor Kept, and which Kept did not write for them.
 */
public final class AgentWords {
  private final CommentManager comments;
  private final Marks marks;
  private final Speaker speaker;
  private final Rights rights;

  public AgentWords(CommentManager comments, Marks marks, Speaker speaker, Rights rights) {
    this.comments = comments;
    this.marks = marks;
    this.speaker = speaker;
    this.rights = rights;
  }

  /** Those said at or after an instant, in no order. */
  public Stream<Comment> since(Issue issue, Instant since) {
    return comments.getComments(issue).stream()
        .filter(comment -> !comment.getCreated().toInstant().isBefore(since))
        .filter(comment -> isFromAgent(issue, comment) && marks.isPublic(comment));
  }

  private boolean isFromAgent(Issue issue, Comment comment) {
    ApplicationUser author = comment.getAuthorApplicationUser();
    return author != null
        && !speaker.is(author)
        && !isReporter(issue, author)
        && rights.mayQuote(author, issue)
        && !marks.isMarked(comment);
  }

  private static boolean isReporter(Issue issue, ApplicationUser user) {
    ApplicationUser reporter = issue.getReporter();
    return reporter != null && reporter.getKey().equals(user.getKey());
  }
}
