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
import io.kept.message.Values;
import io.kept.notice.StandardTexts;
import io.kept.policy.Kind;
import io.kept.policy.Policies;
import io.kept.policy.Speech;
import io.kept.promise.Promise;
import java.time.Instant;

/**
 * What the reporter of an issue reads in its comments: in their own time, and in the one of the
 * project's languages that is nearest to theirs.
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
    ApplicationUser customer = issue.getReporter();
    Reader reader = reader(promised.kind(), issue);
    Values values =
        said.with(Placeholder.ISSUE, issue.getKey())
            .with(Placeholder.CUSTOMER, customer == null ? "" : customer.getDisplayName())
            .with(Placeholder.PROMISED_BY, wording.dated(promised.by(), reader))
            .with(Placeholder.ZONE, reader.zone().getId());
    return StandardTexts.template(message, promised.kind(), reader.locale()).fill(values);
  }

  /** In whose time and language the customer is spoken to about promises of a kind. */
  public Reader reader(Kind kind, Issue issue) {
    Reader customer = readers.ofCustomer(issue.getReporter());
    Speech speech = policies.of(issue.getProjectObject().getId(), kind).speech();
    return new Reader(customer.zone(), speech.languageFor(customer.locale()));
  }

  /** What is promised, and by when. */
  public record Said(Kind kind, Instant by) {}
}
