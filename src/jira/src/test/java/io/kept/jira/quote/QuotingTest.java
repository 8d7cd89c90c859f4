package io.kept.jira.quote;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.act.Answer;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.testkit.KeptDesk;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class QuotingTest {
  private static final Instant IN_20_MINUTES = Instant.parse("2026-11-23T08:20:00Z");

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ApplicationUser mona = jira.manager("mona");
  private final Quoting quoting =
      new Quoting(
          jira.issues,
          jira.reader,
          jira.promises,
          new Quoting.Speech(jira.quotes, jira.rights, jira.settings.readers(), jira.wording));

  @Test
  void writesTheVeryInstantIntoTheFieldAsTheUserAndPromisesIt() {
    Promise promise = quoted(quote(anna, "20m"));

    assertThat(promise.promisedBy()).isEqualTo(IN_20_MINUTES);
    assertThat(promise.current().quote().words()).isEqualTo("20m");
    assertThat(promise.current().maker()).isEqualTo(person("anna"));
    assertThat(jira.field.getValue(jira.issue)).isEqualTo(Date.from(IN_20_MINUTES));
    verify(jira.issues).updateIssue(anna, jira.issue, EventDispatchOption.ISSUE_UPDATED, false);
  }

  @Test
  void quotesOnceAlthoughJiraPublishesTheUpdateToo() {
    Promise promise = quoted(quote(anna, "20m"));

    assertThat(ledger(promise)).hasSize(1);
  }

  @Test
  void quotesWhenTheUpdateIsNotHeardOf() {
    jira.publishNothing();

    Promise promise = quoted(quote(anna, "20m"));

    assertThat(promise).isEqualTo(jira.kept.latest());
    assertThat(promise.current().quote().words()).isEqualTo("20m");
  }

  @Test
  void readsTheWordsOnTheWallClockOfTheUser() {
    jira.settings.reads(anna, "Asia/Tokyo", Locale.ENGLISH);

    assertThat(quoted(quote(anna, "tomorrow 17:00")).promisedBy())
        .isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
  }

  @Test
  void whatMayNotBeSeenLooksLikeWhatIsMissing() {
    Answer unseen = quote(People.called("stranger"), "20m");

    assertThat(unseen)
        .isInstanceOf(Answer.Unseen.class)
        .isEqualTo(quote(null, "20m"))
        .isEqualTo(quoting.quote(anna, request("DESK-11", 100, "20m")))
        .isEqualTo(quoting.quote(anna, request("DESK-10", 101, "20m")));
    assertNothingWritten();
  }

  @Test
  void isForbiddenToThoseWhoMayOnlyLook() {
    assertThat(quote(jira.watcher("walt"), "20m"))
        .isEqualTo(
            new Answer.Forbidden(
                "You may see this issue but not promise anything on it: that takes the right to"
                    + " edit it."));
    assertNothingWritten();
  }

  @Test
  void refusesWordsInTheLanguageOfTheUser() {
    jira.settings.reads(anna, "Europe/Berlin", Locale.GERMAN);

    assertThat(quote(anna, "08:30"))
        .isEqualTo(
            new Answer.Refused(
                "words", "Diese Zeit ist vorbei. Versuchen Sie zum Beispiel morgen 08:30."));
    assertNothingWritten();
  }

  @Test
  void refusesToPromiseWhatIsDoneAlready() {
    when(jira.issue.getResolutionDate()).thenReturn(new Timestamp(0));

    assertThat(quote(anna, "20m"))
        .isEqualTo(
            new Answer.Refused(
                "words",
                "This issue is done already. Reopen it before you promise anything on it."));
    assertNothingWritten();
  }

  @Test
  void aThirdTryIsForbiddenToAgents() {
    useUpTheTries();

    assertThat(quote(anna, "3h"))
        .isEqualTo(
            new Answer.Forbidden(
                "The customer has been given a second time already. A third one has to come from"
                    + " someone who manages this project."));
    assertThat(jira.kept.latest().revision()).isEqualTo(2);
  }

  @Test
  void aThirdTryOfAManagerNeedsAReason() {
    useUpTheTries();

    assertThat(quote(mona, "3h"))
        .isEqualTo(
            new Answer.Refused(
                "reason",
                "The customer has been given a second time already. Say why there is a third."));
    assertThat(jira.kept.latest().revision()).isEqualTo(2);
  }

  @Test
  void aThirdTryOfAManagerIsRecordedWithItsReason() {
    useUpTheTries();

    Promise promise = quoted(quote(mona, "3h", "The part is late"));

    assertThat(promise.revision()).isEqualTo(3);
    assertThat(ledger(promise))
        .last()
        .extracting(happening -> ((Happening.Requoted) happening).word().reason().orElseThrow())
        .isEqualTo("The part is late");
  }

  @Test
  void refusesAReasonThatIsTooLongToBeKept() {
    assertThat(quote(anna, "20m", "x".repeat(451)))
        .isEqualTo(
            new Answer.Refused(
                "reason", "This reason is too long. Say it in at most 450 characters."));
    assertNothingWritten();

    quoted(quote(anna, "20m", "x".repeat(450)));
  }

  @Test
  void theTimeOfAnEarlierPromiseMayBePromisedOnceMore() {
    Promise first = quoted(quote(anna, "17:00"));
    jira.resolve(jira.kept.clock.instant());
    jira.promises.catchUp(first);
    jira.reopen();

    Promise second = quoted(quote(anna, "17:00"));

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.isOpen()).isTrue();
  }

  private void useUpTheTries() {
    quote(anna, "20m");
    quote(anna, "1h");
    assertThat(jira.kept.latest().revision()).isEqualTo(2);
  }

  private Answer quote(ApplicationUser user, String words) {
    return quoting.quote(user, request("DESK-10", KeptDesk.ISSUE.fieldId(), words));
  }

  private Answer quote(ApplicationUser user, String words, String reason) {
    return quoting.quote(
        user, new Quoting.Request("DESK-10", KeptDesk.ISSUE.fieldId(), words, Optional.of(reason)));
  }

  private static Quoting.Request request(String issueKey, long fieldId, String words) {
    return new Quoting.Request(issueKey, fieldId, words, Optional.empty());
  }

  private static Promise quoted(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).promise();
  }

  private List<Happening> ledger(Promise promise) {
    return jira.kept.store.ledger(promise.id());
  }

  private void assertNothingWritten() {
    verify(jira.issues, never()).updateIssue(any(), any(), any(), anyBoolean());
    assertThat(jira.isPromised()).isFalse();
  }
}
