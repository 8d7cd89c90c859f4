package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import io.kept.jira.right.Rights;
import io.kept.notice.Customer;
import io.kept.notice.NoticeKey;
import io.kept.notice.message.MessageKind;
import io.kept.notice.message.Values;
import io.kept.promise.Promise;
import io.kept.promise.Subject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The reporter of an issue, spoken to by public comments of Kept's own account. */
public final class JiraCustomer implements Customer {
  private final IssueManager issues;
  private final CommentManager comments;
  private final Marks marks;
  private final Voice voice;

  /** Who speaks, in which words, and who counts as an agent. */
  public record Voice(Speaker speaker, CustomerText text, Rights rights, InstantSource clock) {}

  public JiraCustomer(IssueManager issues, CommentManager comments, Marks marks, Voice voice) {
    this.issues = issues;
    this.comments = comments;
    this.marks = marks;
    this.voice = voice;
  }

  @Override
  public boolean canSee(Subject subject) {
    Issue issue = issue(subject);
    ApplicationUser customer = issue.getReporter();
    return customer != null && customer.isActive() && voice.rights().maySee(customer, issue);
  }

  @Override
  public Optional<Instant> lastSpokenTo(Subject subject, Instant since) {
    Issue issue = issue(subject);
    return saidSince(issue, since)
        .filter(comment -> isFromAgent(issue, comment) && marks.isPublic(comment))
        .map(comment -> comment.getCreated().toInstant())
        .max(Comparator.naturalOrder());
  }

  @Override
  public Optional<String> find(Subject subject, NoticeKey key) {
    return comments.getComments(issue(subject)).stream()
        .filter(comment -> marks.isMarked(comment, key))
        .map(comment -> comment.getId().toString())
        .findFirst();
  }

  @Override
  public String tell(Promise promise, NoticeKey key) {
    Issue issue = issue(promise.subject());
    Comment comment =
        comments.create(
            issue,
            voice.speaker().account(),
            voice.text().compose(MessageKind.HEADS_UP, promise, issue, Values.none()),
            null,
            null,
            Date.from(voice.clock().instant()),
            Map.of(Marks.NOTICE, mark(key)),
            true);
    return comment.getId().toString();
  }

  private Stream<Comment> saidSince(Issue issue, Instant since) {
    List<Comment> all = comments.getComments(issue);
    return all.stream().filter(comment -> !comment.getCreated().toInstant().isBefore(since));
  }

  private boolean isFromAgent(Issue issue, Comment comment) {
    ApplicationUser author = comment.getAuthorApplicationUser();
    return author != null
        && !voice.speaker().is(author)
        && !isReporter(issue, author)
        && voice.rights().mayQuote(author, issue)
        && !marks.isMarked(comment);
  }

  private static boolean isReporter(Issue issue, ApplicationUser user) {
    ApplicationUser reporter = issue.getReporter();
    return reporter != null && reporter.getKey().equals(user.getKey());
  }

  private static JSONObject mark(NoticeKey key) {
    try {
      return new JSONObject().put(Marks.KEY, key.text());
    } catch (JSONException e) {
      throw new IllegalStateException("A text under a name is always JSON.", e);
    }
  }

  private Issue issue(Subject subject) {
    Issue issue = issues.getIssueObject(subject.issueId());
    if (issue == null) {
      throw new IllegalStateException("Issue " + subject.issueId() + " is gone.");
    }
    return issue;
  }
}
