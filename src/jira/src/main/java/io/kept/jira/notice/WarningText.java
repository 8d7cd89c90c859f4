package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.message.Message;
import io.kept.message.MessageKind;
import io.kept.message.Placeholder;
import io.kept.message.Target;
import io.kept.message.Values;
import io.kept.notice.StandardTexts;
import io.kept.promise.Promise;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** Mails to our own people about a promise, in their reader's language and time. */
public final class WarningText {
  private final Wording wording;
  private final Readers readers;
  private final ApplicationProperties jira;
  private final InstantSource clock;

  /**
   * With what an issue comes to its new holder.
   *
   * @param maker who promised, when that is worth saying to this user
   * @param note what the giver says to the holder; empty when nothing
   */
  record Gift(Optional<ApplicationUser> maker, ApplicationUser giver, String note) {}

  public WarningText(
      Wording wording, Readers readers, ApplicationProperties jira, InstantSource clock) {
    this.wording = wording;
    this.readers = readers;
    this.jira = jira;
    this.clock = clock;
  }

  /**
   * This promise is at risk.
   *
   * @param maker who promised, when that is worth saying to this user
   */
  WarningMail warning(
      Promise promise, Issue issue, ApplicationUser user, Optional<ApplicationUser> maker) {
    Reader reader = readers.of(user);
    Values values =
        values(promise, issue, reader, maker).with(Placeholder.LEFT, left(promise, reader));
    return mail(
        StandardTexts.template(MessageKind.WARNING, promise.kind(), reader.locale()).fill(values),
        promise,
        issue,
        reader);
  }

  /**
   * This promise has come to this user with its issue.
   *
   * @param gift with what it comes
   */
  WarningMail handOver(Promise promise, Issue issue, ApplicationUser user, Gift gift) {
    Reader reader = readers.of(user);
    Values values =
        values(promise, issue, reader, gift.maker())
            .with(Placeholder.GIVER, gift.giver().getDisplayName())
            .with(Placeholder.NOTE, gift.note());
    return mail(
        StandardTexts.template(MessageKind.HAND_OVER, promise.kind(), reader.locale()).fill(values),
        promise,
        issue,
        reader);
  }

  private Values values(
      Promise promise, Issue issue, Reader reader, Optional<ApplicationUser> maker) {
    return Values.none()
        .with(Placeholder.ISSUE, issue.getKey())
        .with(Placeholder.SUMMARY, Objects.requireNonNullElse(issue.getSummary(), ""))
        .with(Placeholder.CUSTOMER, name(Optional.ofNullable(issue.getReporter())))
        .with(Placeholder.AGENT, name(maker))
        .with(Placeholder.PROMISED_BY, wording.dated(promise.promisedBy(), reader))
        .with(Placeholder.ZONE, reader.zone().getId());
  }

  private WarningMail mail(Message message, Promise promise, Issue issue, Reader reader) {
    String by = wording.dated(promise.promisedBy(), reader);
    String subject = wording.text(reader, "kept.warning.subject", issue.getKey(), by);
    return new WarningMail(
        Message.saying(subject).writtenFor(Target.LINE),
        message.and(link(issue, reader)),
        reader.locale());
  }

  private String left(Promise promise, Reader reader) {
    return wording.duration(Duration.between(clock.instant(), promise.promisedBy()), reader);
  }

  private Message.Link link(Issue issue, Reader reader) {
    return new Message.Link(
        wording.text(reader, "kept.warning.open", issue.getKey()),
        jira.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + issue.getKey());
  }

  private static String name(Optional<ApplicationUser> user) {
    return user.map(ApplicationUser::getDisplayName).orElse("");
  }
}
