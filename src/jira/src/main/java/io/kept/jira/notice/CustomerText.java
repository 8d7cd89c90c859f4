package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.message.Message;
import io.kept.message.MessageKind;
import io.kept.message.Placeholder;
import io.kept.message.Target;
import io.kept.message.Template;
import io.kept.message.Values;
import io.kept.notice.StandardTexts;
import io.kept.policy.Kind;
import io.kept.policy.Policies;
import io.kept.policy.Speech;
import io.kept.promise.Promise;
import java.time.Instant;
import java.util.Locale;

/**
 * What the reporter of an issue reads in its comments: in their own time, and in the one of the
 * project's languages that is nearest to theirs, in the project's own words where it has any.
 */
public final class CustomerText {
  private final Wording wording;
  private final Readers readers;
  private final Policies policies;

  public CustomerText(Wording wording, Readers readers, Policies policies) {
    this.wording = wording;
    this.readers = readers;
    this.policies = policies;
  }

  /**
   * A comment in wiki markup about a promise as it stands.
   *
   * @param said what people said besides, as they typed it
   */
  public String compose(MessageKind message, Promise promise, Issue issue, Values said) {
    return compose(message, new Said(promise.kind(), promise.promisedBy()), issue, said);
  }

  /** The same about a promise that is only being made. */
  public String compose(MessageKind message, Said promised, Issue issue, Values said) {
    return message(message, promised, issue, said).writtenFor(Target.WIKI);
  }

  /** What the customer sees of it, as plain text. */
  public String show(MessageKind message, Promise promise, Issue issue, Values said) {
    Said promised = new Said(promise.kind(), promise.promisedBy());
    return message(message, promised, issue, said).writtenFor(Target.PLAIN);
  }

  private Message message(MessageKind message, Said promised, Issue issue, Values said) {
    Speech speech = speech(promised.kind(), issue);
    Reader reader = reader(promised.kind(), issue);
    Template template = template(message, speech, promised.kind(), reader.locale());
    return fill(template, promised.by(), new To(issue, reader), said);
  }

  /** A desk's own words in a language, else Kept's. */
  public static Template template(
      MessageKind message, Speech speech, Kind promised, Locale language) {
    return speech
        .texts()
        .of(message, language)
        .orElseGet(() -> StandardTexts.template(message, promised, language));
  }

  /** What a text says to somebody about an issue. */
  public Message fill(Template template, Instant promisedBy, To to, Values said) {
    ApplicationUser customer = to.issue().getReporter();
    return template.fill(
        said.with(Placeholder.ISSUE, to.issue().getKey())
            .with(Placeholder.CUSTOMER, customer == null ? "" : customer.getDisplayName())
            .with(Placeholder.PROMISED_BY, wording.dated(promisedBy, to.reader()))
            .with(Placeholder.ZONE, to.reader().zone().getId()));
  }

  /** In whose time and language the customer is spoken to about promises of a kind. */
  public Reader reader(Kind kind, Issue issue) {
    Reader customer = readers.ofCustomer(issue.getReporter());
    return new Reader(customer.zone(), speech(kind, issue).languageFor(customer.locale()));
  }

  /** The customer of an issue, as if they read this language. */
  public To to(Issue issue, Locale language) {
    return new To(issue, new Reader(readers.ofCustomer(issue.getReporter()).zone(), language));
  }

  private Speech speech(Kind kind, Issue issue) {
    return policies.of(issue.getProjectObject().getId(), kind).speech();
  }

  /** The customer of an issue as a reader. */
  public record To(Issue issue, Reader reader) {}

  /** What is promised, and by when. */
  public record Said(Kind kind, Instant by) {}
}
