package io.kept.jira.quote;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.act.Answer;
import io.kept.jira.field.PromisedBy;
import io.kept.jira.notice.CustomerText;
import io.kept.jira.promise.FieldReader;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.right.Rights;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.message.MessageKind;
import io.kept.message.Values;
import io.kept.notice.Delivery;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.policy.Kind;
import io.kept.policy.MayPromise;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Reading;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An agent quotes. The quote is written into the promised-by field, as an edit screen would, and
 * promised: by the event that follows, or here when there was none, as for the time that stood in
 * the field already.
 */
public class Quoting {
  private static final int LONGEST_REASON = 450;

  private final IssueManager issues;
  private final FieldReader fieldReader;
  private final Speech speech;
  private final Writing writing;
  private final Turns turns = new Turns();

  /** Where promises are recorded, and how the customer is told of them. */
  public record Writing(Promises promises, CustomerText text, Delivery delivery) {}

  /** How words are understood and answered. */
  public record Speech(Quotes quotes, Rights rights, Readers readers, Wording wording) {}

  /** Which field of which issue an agent means. */
  public record Place(String issueKey, long fieldId) {}

  /**
   * What an agent asks for.
   *
   * @param reason why once more
   * @param tell whether the customer is to be told in the same step
   * @param seen the entries of the promise when the agent looked, 0 when there was none; empty when
   *     they do not care
   */
  public record Request(String words, Optional<String> reason, boolean tell, OptionalInt seen) {}

  /** An agent in front of a field. */
  private record Visit(ApplicationUser user, MutableIssue issue, CustomField field) {
    Subject subject() {
      return PromisedByFields.subject(issue, field);
    }

    Kind kind() {
      return PromisedByFields.kind(field);
    }
  }

  public Quoting(IssueManager issues, FieldReader fieldReader, Speech speech, Writing writing) {
    this.issues = issues;
    this.fieldReader = fieldReader;
    this.speech = speech;
    this.writing = writing;
  }

  /** Quotes, if the user may. */
  public Answer quote(ApplicationUser user, Place place, Request request) {
    return turns.take(
        place.issueKey(),
        () ->
            visit(user, place)
                .map(visit -> refusal(visit, request).orElseGet(() -> read(visit, request)))
                .orElseGet(Answer.Unseen::new));
  }

  /** What the customer would be told with a quote; empty for who may not see the issue. */
  public Optional<String> preview(ApplicationUser user, Place place, Quote quote) {
    return visit(user, place).map(visit -> line(visit, quote));
  }

  /** Why nothing but news can be promised there now; empty for who may not see the issue. */
  public Optional<String> incident(ApplicationUser user, Place place) {
    return visit(user, place).flatMap(this::onlyNews);
  }

  /** What words would mean there, or anywhere when the user may not see the issue. */
  public Reading read(ApplicationUser user, Place place, String words) {
    Reader reader = speech.readers().current();
    return visit(user, place)
        .map(visit -> read(visit, words, reader))
        .orElseGet(() -> speech.quotes().read(words, reader.zone(), Kind.FIX));
  }

  private Reading read(Visit visit, String words, Reader reader) {
    return speech.quotes().read(words, reader.zone(), visit.subject().projectId(), visit.kind());
  }

  private Optional<Visit> visit(ApplicationUser user, Place place) {
    return Optional.ofNullable(place.issueKey())
        .map(issues::getIssueObject)
        .filter(issue -> speech.rights().maySee(user, issue))
        .flatMap(
            issue ->
                fieldReader
                    .field(issue, place.fieldId())
                    .map(field -> new Visit(user, issue, field)));
  }

  private Optional<Answer> refusal(Visit visit, Request request) {
    if (!speech.rights().mayQuote(visit.user(), visit.issue(), visit.kind())) {
      return Optional.of(new Answer.Forbidden(sentence(visit, "kept.quote.forbidden")));
    }
    if (!FieldReader.mayBePromised(visit.issue(), visit.field())) {
      return Optional.of(new Answer.Refused("words", sentence(visit, "kept.quote.done")));
    }
    if (request.reason().filter(reason -> reason.length() > LONGEST_REASON).isPresent()) {
      String sentence = sentence(visit, "kept.quote.reason.too_long", LONGEST_REASON);
      return Optional.of(new Answer.Refused("reason", sentence));
    }
    return underIncident(visit)
        .or(() -> outdated(visit, request))
        .or(
            () ->
                writing.promises().triesUsedUp(visit.subject())
                    ? thirdTry(visit, request)
                    : Optional.empty());
  }

  private Optional<Answer> underIncident(Visit visit) {
    return onlyNews(visit).map(sentence -> new Answer.Refused("words", sentence));
  }

  private Optional<String> onlyNews(Visit visit) {
    Reader reader = speech.readers().of(visit.user());
    return writing.promises().mayPromise(visit.subject(), visit.kind())
            instanceof MayPromise.OnlyNews only
        ? Optional.of(speech.wording().onlyNews(only.incident(), reader))
        : Optional.empty();
  }

  private Optional<Answer> outdated(Visit visit, Request request) {
    int entries =
        writing
            .promises()
            .latest(visit.subject())
            .map(writing.promises()::catchUp)
            .map(Promise::entries)
            .orElse(0);
    return request.seen().isEmpty() || request.seen().getAsInt() == entries
        ? Optional.empty()
        : Optional.of(new Answer.Outdated(sentence(visit, "kept.act.outdated")));
  }

  /** The second try is the last; a third takes a manager and a reason. */
  private Optional<Answer> thirdTry(Visit visit, Request request) {
    if (!speech.rights().mayManage(visit.user(), visit.issue(), visit.kind())) {
      return Optional.of(new Answer.Forbidden(sentence(visit, "kept.quote.tries.used")));
    }
    return request.reason().isPresent()
        ? Optional.empty()
        : Optional.of(new Answer.Refused("reason", sentence(visit, "kept.quote.reason.needed")));
  }

  private Answer read(Visit visit, Request request) {
    Reader reader = speech.readers().of(visit.user());
    Reading reading = read(visit, request.words(), reader);
    return reading instanceof Reading.Refused refused
        ? new Answer.Refused("words", speech.wording().refusal(refused, reader))
        : new Answer.Done(promise(visit, request, ((Reading.Understood) reading).quote()));
  }

  private Promise promise(Visit visit, Request request, Quote quote) {
    Optional<String> line = request.tell() ? Optional.of(line(visit, quote)) : Optional.empty();
    write(visit, new PromisedBy(quote, request.reason(), line));
    Word word = new Word(new Person(visit.user().getKey()), quote, request.reason(), line);
    boolean written =
        fieldReader
            .written(visit.issue(), visit.field())
            .filter(quote.promisedBy()::equals)
            .isPresent();
    Promise promise =
        written
            ? writing.promises().quote(visit.subject(), visit.kind(), word)
            : writing.promises().latest(visit.subject()).orElseThrow();
    writing.delivery().send(new NoticeKey(promise.id(), promise.revision(), NoticeKind.PROMISE));
    return promise;
  }

  private String line(Visit visit, Quote quote) {
    boolean held = writing.promises().latest(visit.subject()).filter(Promise::isOnHold).isPresent();
    CustomerText.Said said = new CustomerText.Said(visit.kind(), quote.promisedBy());
    return writing
        .text()
        .compose(
            held ? MessageKind.RESUME : MessageKind.PROMISE, said, visit.issue(), Values.none());
  }

  private void write(Visit visit, PromisedBy value) {
    visit.issue().setCustomFieldValue(visit.field(), value);
    issues.updateIssue(visit.user(), visit.issue(), EventDispatchOption.ISSUE_UPDATED, false);
  }

  private String sentence(Visit visit, String key, Serializable... arguments) {
    return speech.wording().text(speech.readers().of(visit.user()), key, arguments);
  }
}
