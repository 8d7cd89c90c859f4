package io.kept.jira.quote;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.act.Answer;
import io.kept.jira.field.PromisedBy;
import io.kept.jira.promise.FieldReader;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.right.Rights;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Reading;
import java.util.Optional;

/**
 * An agent quotes. The quote is written into the promised-by field, as an edit screen would, and
 * promised: by the event that follows, or here when there was none, as for the time that stood in
 * the field already.
 */
public class Quoting {
  private static final int LONGEST_REASON = 450;

  private final IssueManager issues;
  private final FieldReader fieldReader;
  private final Promises promises;
  private final Speech speech;

  /** How words are understood and answered. */
  public record Speech(Quotes quotes, Rights rights, Readers readers, Wording wording) {}

  /** What an agent asks for. */
  public record Request(String issueKey, long fieldId, String words, Optional<String> reason) {}

  public Quoting(IssueManager issues, FieldReader fieldReader, Promises promises, Speech speech) {
    this.issues = issues;
    this.fieldReader = fieldReader;
    this.promises = promises;
    this.speech = speech;
  }

  public Answer quote(ApplicationUser user, Request request) {
    MutableIssue issue = issues.getIssueObject(request.issueKey());
    if (issue == null || !speech.rights().maySee(user, issue)) {
      return new Answer.Unseen();
    }
    return fieldReader
        .field(issue, request.fieldId())
        .map(field -> quote(user, issue, field, request))
        .orElseGet(Answer.Unseen::new);
  }

  private Answer quote(
      ApplicationUser user, MutableIssue issue, CustomField field, Request request) {
    Reader reader = speech.readers().of(user);
    if (!speech.rights().mayQuote(user, issue)) {
      return new Answer.Forbidden(speech.wording().text(reader, "kept.quote.forbidden"));
    }
    Reading reading = speech.quotes().read(request.words(), reader.zone());
    if (reading instanceof Reading.Refused refused) {
      return new Answer.Refused("words", speech.wording().refusal(refused, reader));
    }
    Quote quote = ((Reading.Understood) reading).quote();
    Subject subject = PromisedByFields.subject(issue, field);
    return done(reader, issue, field)
        .or(() -> longReason(reader, request))
        .or(() -> promises.triesUsedUp(subject) ? thirdTry(user, issue, request) : Optional.empty())
        .orElseGet(
            () -> {
              write(user, issue, field, new PromisedBy(quote, request.reason(), Optional.empty()));
              Promise promise =
                  fieldReader.written(issue, field).filter(quote.promisedBy()::equals).isPresent()
                      ? promises.quote(subject, PromisedByFields.kind(field), word(user, quote, request))
                      : promises.latest(subject).orElseThrow();
              return new Answer.Done(promise);
            });
  }

  private static Word word(ApplicationUser user, Quote quote, Request request) {
    return new Word(new Person(user.getKey()), quote, request.reason(), Optional.empty());
  }

  private Optional<Answer> done(Reader reader, MutableIssue issue, CustomField field) {
    return FieldReader.mayBePromised(issue, field)
        ? Optional.empty()
        : Optional.of(
            new Answer.Refused("words", speech.wording().text(reader, "kept.quote.done")));
  }

  /** The ledger would not take it. */
  private Optional<Answer> longReason(Reader reader, Request request) {
    return request
        .reason()
        .filter(reason -> reason.length() > LONGEST_REASON)
        .map(reason -> speech.wording().text(reader, "kept.quote.reason.too_long", LONGEST_REASON))
        .map(sentence -> new Answer.Refused("reason", sentence));
  }

  /** The second try is the last; a third takes a manager and a reason. */
  private Optional<Answer> thirdTry(ApplicationUser user, MutableIssue issue, Request request) {
    Reader reader = speech.readers().of(user);
    if (!speech.rights().mayManage(user, issue.getProjectObject())) {
      return Optional.of(
          new Answer.Forbidden(speech.wording().text(reader, "kept.quote.tries.used")));
    }
    return request.reason().isPresent()
        ? Optional.empty()
        : Optional.of(
            new Answer.Refused(
                "reason", speech.wording().text(reader, "kept.quote.reason.needed")));
  }

  private void write(
      ApplicationUser user, MutableIssue issue, CustomField field, PromisedBy value) {
    issue.setCustomFieldValue(field, value);
    issues.updateIssue(user, issue, EventDispatchOption.ISSUE_UPDATED, false);
  }
}
