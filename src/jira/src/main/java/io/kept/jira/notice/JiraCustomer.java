package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import io.kept.message.MessageKind;
import io.kept.message.Values;
import io.kept.notice.CannotSpeak;
import io.kept.notice.CannotSpeak.Obstacle;
import io.kept.notice.Customer;
import io.kept.notice.Letter;
import io.kept.notice.Notice;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.promise.Promise;
import io.kept.promise.Subject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** The reporter of an issue, spoken to by public comments of an agent or of Kept's own account. */
public final class JiraCustomer implements Customer {
  private final IssueManager issues;
  private final CommentManager comments;
  private final Said said;
  private final Voice voice;

  /** Who speaks, in which words, and who may see it. */
  public record Voice(
      Speaker speaker, CustomerText text, CustomerSight sight, InstantSource clock) {}

  /** What has been said: by agents, and by Kept. */
  public record Said(AgentWords words, Marks marks) {}

  public JiraCustomer(IssueManager issues, CommentManager comments, Said said, Voice voice) {
    this.issues = issues;
    this.comments = comments;
    this.said = said;
    this.voice = voice;
  }

  @Override
  public boolean canSee(Subject subject) {
    Issue issue = issue(subject);
    ApplicationUser customer = issue.getReporter();
    return customer != null && voice.sight().sees(customer, issue);
  }

  @Override
  public Optional<Instant> lastSpokenTo(Subject subject, Instant since) {
    return said.words()
        .since(issue(subject), since)
        .map(comment -> comment.getCreated().toInstant())
        .max(Comparator.naturalOrder());
  }

  @Override
  public Optional<String> find(Subject subject, NoticeKey key) {
    return comments.getComments(issue(subject)).stream()
        .filter(comment -> said.marks().isMarked(comment, key))
        .map(comment -> comment.getId().toString())
        .findFirst();
  }

  @Override
  public String tell(Promise promise, Notice notice) {
    Issue issue = issue(promise.subject());
    Comment comment =
        comments.create(
            issue,
            author(notice),
            line(promise, notice, issue),
            null,
            null,
            Date.from(voice.clock().instant()),
            Map.of(Marks.NOTICE, mark(notice.key())),
            true);
    return comment.getId().toString();
  }

  private ApplicationUser author(Notice notice) {
    return notice.letter().map(voice.speaker()::author).orElseGet(voice.speaker()::account);
  }

  private String line(Promise promise, Notice notice, Issue issue) {
    return notice
        .letter()
        .map(Letter::line)
        .orElseGet(
            () -> {
              MessageKind kind =
                  notice.key().kind() == NoticeKind.OWN_UP
                      ? MessageKind.OWN_UP
                      : MessageKind.HEADS_UP;
              return voice.text().compose(kind, promise, issue, Values.none());
            });
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
      throw new CannotSpeak(Obstacle.NO_ISSUE, "Issue " + subject.issueId() + " is gone.");
    }
    return issue;
  }
}
