package io.kept.jira.notice;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.promise.Promise;

/**
 * The heads-up in the customer's language and time: the promised time, that it is not done, and
 * what happens next. Nothing that people typed goes into it.
 */
public final class HeadsUpText {
  private final Wording wording;
  private final Readers readers;

  public HeadsUpText(Wording wording, Readers readers) {
    this.wording = wording;
    this.readers = readers;
  }

  String compose(Promise promise, ApplicationUser customer) {
    Reader reader = readers.of(customer);
    return wording.text(
        reader, "kept.headsup", wording.dated(promise.promisedBy(), reader), reader.zone().getId());
  }
}
