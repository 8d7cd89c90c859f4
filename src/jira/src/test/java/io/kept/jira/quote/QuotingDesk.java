package io.kept.jira.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.act.Answer;
import io.kept.jira.notice.CustomerText;
import io.kept.jira.testkit.PaperJira;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.testkit.KeptDesk;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Anna, an agent, and Mona, a manager, quote on the one issue of a paper Jira. */
final class QuotingDesk {
  static final Quoting.Place HERE = new Quoting.Place("DESK-10", KeptDesk.ISSUE.fieldId());

  final PaperJira jira = new PaperJira();
  final ApplicationUser anna = jira.agent("anna");
  final ApplicationUser mona = jira.manager("mona");
  final Quoting quoting =
      new Quoting(
          jira.issues,
          jira.reader,
          new Quoting.Speech(jira.quotes, jira.rights, jira.settings.readers(), jira.wording),
          new Quoting.Writing(
              jira.promises,
              new CustomerText(jira.wording, jira.settings.readers(), jira.kept.policies),
              jira.kept.delivery));

  Answer quote(ApplicationUser user, String words) {
    return quoting.quote(user, HERE, request(words));
  }

  Answer quote(ApplicationUser user, String words, String reason) {
    return quoting.quote(
        user, HERE, new Quoting.Request(words, Optional.of(reason), false, OptionalInt.empty()));
  }

  static Quoting.Request telling(String words) {
    return new Quoting.Request(words, Optional.empty(), true, OptionalInt.empty());
  }

  static Quoting.Request seen(String words, int entries) {
    return new Quoting.Request(words, Optional.empty(), false, OptionalInt.of(entries));
  }

  static Quoting.Request request(String words) {
    return new Quoting.Request(words, Optional.empty(), false, OptionalInt.empty());
  }

  static Promise quoted(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).promise();
  }

  String line(String words) {
    return quoting.preview(anna, HERE, jira.kept.read(words)).orElseThrow();
  }

  List<Happening> ledger(Promise promise) {
    return jira.kept.store.ledger(promise.id());
  }

  void useUpTheTries() {
    quote(anna, "20m");
    quote(anna, "1h");
    assertThat(jira.kept.latest().revision()).isEqualTo(2);
  }

  void assertNothingWritten() {
    verify(jira.issues, never()).updateIssue(any(), any(), any(), anyBoolean());
    assertThat(jira.isPromised()).isFalse();
  }
}
