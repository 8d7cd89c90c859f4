package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Rights;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What human agents say to the customer: public comments by somebody who may quote and is neither
 * the reporter, nor one who shares the request with them, nor Kept, and which Kept did not write
 * for them.
 */
public final class AgentWords {
  private final CommentManager comments;
  private final Marks marks;
  private final Others others;
  private final Rights rights;

  /** Who speaks and is no agent: Kept itself, and the customer's side. */
  public record Others(Speaker speaker, Requests requests) {}

  public AgentWords(CommentManager comments, Marks marks, Others others, Rights rights) {
    this.comments = comments;
    this.marks = marks;
    this.others = others;
    this.rights = rights;
  }

  /** Those said at or after an instant, in no order. */
  public Stream<Comment> since(Issue issue, Instant since) {
    Set<String> participants = others.requests().participants(issue);
    return comments.getComments(issue).stream()
        .filter(comment -> !comment.getCreated().toInstant().isBefore(since))
        .filter(comment -> isFromAgent(issue, participants, comment) && marks.isPublic(comment));
  }

  private boolean isFromAgent(Issue issue, Set<String> participants, Comment comment) {
    ApplicationUser author = comment.getAuthorApplicationUser();
    return author != null
        && !others.speaker().is(author)
        && !isReporter(issue, author)
        && !participants.contains(author.getKey())
        && rights.mayQuote(author, issue)
        && !marks.isMarked(comment);
  }

  private static boolean isReporter(Issue issue, ApplicationUser user) {
    ApplicationUser reporter = issue.getReporter();
    return reporter != null && reporter.getKey().equals(user.getKey());
  }
}
