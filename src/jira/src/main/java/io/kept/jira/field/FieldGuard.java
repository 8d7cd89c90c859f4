package io.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Rights;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import io.kept.policy.MayPromise;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.promise.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * What may not be promised by writing the field, where it is known of which issue: on Jira's edit
 * and transition screens, which send the issue back with the field, and in Jira's REST. Elsewhere
 * the field cannot refuse, and the ledger marks what was said too often.
 */
public class FieldGuard {
  private static final String FIELD = "customfield_";

  private final IssueManager issues;
  private final Promises promises;
  private final Rights rights;
  private final Speech speech;

  /** Who writes, and in which words they are refused. */
  public record Speech(
      JiraAuthenticationContext authentication, Readers readers, Wording wording) {}

  /**
   * What is about to be written.
   *
   * @param issueId as the screen sent it; empty or anything else where it is not known
   * @param fieldId as Jira names fields: {@code customfield_10000}
   */
  record Writing(String issueId, String fieldId, Kind kind, Instant promisedBy) {}

  public FieldGuard(IssueManager issues, Promises promises, Rights rights, Speech speech) {
    this.issues = issues;
    this.promises = promises;
    this.rights = rights;
    this.speech = speech;
  }

  /** Why it may not be promised; empty when it may, or nobody can tell. */
  Optional<String> refusal(Writing writing) {
    ApplicationUser user = speech.authentication().getLoggedInUser();
    if (!writing.issueId().matches("\\d{1,18}") || !writing.fieldId().startsWith(FIELD)) {
      return Optional.empty();
    }
    return Optional.ofNullable(issues.getIssueObject(Long.valueOf(writing.issueId())))
        .filter(issue -> rights.maySee(user, issue))
        .flatMap(issue -> refusal(writing, issue, user));
  }

  private Optional<String> refusal(Writing writing, Issue issue, ApplicationUser user) {
    Subject subject =
        new Subject(
            issue.getProjectObject().getId(),
            issue.getId(),
            Long.parseLong(writing.fieldId().substring(FIELD.length())));
    if (isPromised(subject, writing.promisedBy())) {
      return Optional.empty();
    }
    Reader reader = speech.readers().current();
    if (!rights.mayQuote(user, issue, writing.kind())) {
      return Optional.of(speech.wording().text(reader, "kept.quote.forbidden"));
    }
    if (promises.mayPromise(subject, writing.kind()) instanceof MayPromise.OnlyNews only) {
      return Optional.of(speech.wording().onlyNews(only.incident(), reader));
    }
    return promises.triesUsedUp(subject)
        ? Optional.of(speech.wording().text(reader, lastTry(writing, issue, user)))
        : Optional.empty();
  }

  /** A field has no room for the reason that a manager owes. */
  private String lastTry(Writing writing, Issue issue, ApplicationUser user) {
    return rights.mayManage(user, issue, writing.kind())
        ? "kept.field.tries.manager"
        : "kept.quote.tries.used";
  }

  private boolean isPromised(Subject subject, Instant promisedBy) {
    return promises.latest(subject).map(Promise::promisedBy).filter(promisedBy::equals).isPresent();
  }
}
