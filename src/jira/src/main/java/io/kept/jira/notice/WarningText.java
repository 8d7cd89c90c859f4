package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.promise.Promise;
import java.time.Duration;
import java.time.InstantSource;

/** The warning mail in its reader's language and time, as plain text. */
public final class WarningText {
  private final Wording wording;
  private final Readers readers;
  private final ApplicationProperties jira;
  private final InstantSource clock;

  record Mail(String subject, String body) {}

  public WarningText(
      Wording wording, Readers readers, ApplicationProperties jira, InstantSource clock) {
    this.wording = wording;
    this.readers = readers;
    this.jira = jira;
    this.clock = clock;
  }

  Mail compose(Promise promise, Issue issue, ApplicationUser user) {
    Reader reader = readers.of(user);
    Duration left = Duration.between(clock.instant(), promise.promisedBy());
    String by = wording.dated(promise.promisedBy(), reader);
    String subject = wording.text(reader, "kept.warning.subject", issue.getKey(), by);
    String body =
        wording.text(
            reader,
            "kept.warning.body",
            oneLine(issue.getSummary()),
            by,
            reader.zone().getId(),
            wording.duration(left, reader),
            jira.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + issue.getKey());
    return new Mail(subject, body);
  }

  private static String oneLine(String text) {
    return text == null ? "" : text.replaceAll("\\s+", " ");
  }
}
