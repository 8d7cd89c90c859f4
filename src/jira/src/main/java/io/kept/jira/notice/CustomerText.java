package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.notice.message.MessageKind;
import io.kept.notice.message.Placeholder;
import io.kept.notice.message.StandardTexts;
import io.kept.notice.message.Target;
import io.kept.notice.message.Values;
import io.kept.policy.Policies;
import io.kept.policy.Speech;
import io.kept.promise.Promise;

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
   * A comment in wiki markup.
   *
   * @param said what people said besides, as they typed it
   */
  public String compose(MessageKind message, Promise promise, Issue issue, Values said) {
    Reader reader = reader(promise, issue);
    Values values =
        said.with(Placeholder.ISSUE, issue.getKey())
            .with(Placeholder.CUSTOMER, issue.getReporter().getDisplayName())
            .with(Placeholder.PROMISED_BY, wording.dated(promise.promisedBy(), reader))
            .with(Placeholder.ZONE, reader.zone().getId());
    return StandardTexts.template(message, promise.kind(), reader.locale())
        .fill(values)
        .writtenFor(Target.WIKI);
  }

  private Reader reader(Promise promise, Issue issue) {
    Reader customer = readers.of(issue.getReporter());
    Speech speech = policies.of(promise.subject().projectId(), promise.kind()).speech();
    return new Reader(customer.zone(), speech.languageFor(customer.locale()));
  }
}
