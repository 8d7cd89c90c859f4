package io.kept.jira.quote;

import static io.kept.jira.quote.QuotingDesk.HERE;
import static io.kept.jira.quote.QuotingDesk.quoted;
import static io.kept.jira.quote.QuotingDesk.telling;
import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import io.kept.notice.Letter;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class QuotingAloudTest {
  private final QuotingDesk desk = new QuotingDesk();
  private final PaperJira jira = desk.jira;
  private final ApplicationUser anna = desk.anna;

  @Test
  void tellsTheCustomerInTheSameStepInTheNameOfTheAgent() {
    ApplicationUser carla = jira.watcher("carla");
    when(jira.issue.getReporter()).thenReturn(carla);

    Promise promise = quoted(desk.quoting.quote(anna, HERE, telling("20m")));

    NoticeKey key = new NoticeKey(promise.id(), 1, NoticeKind.PROMISE);
    assertThat(jira.kept.desk.letter(key).orElseThrow())
        .isEqualTo(new Letter(person("anna"), desk.line("20m")));
    assertThat(desk.line("20m")).contains("09:20 on Mon 23 Nov 2026");
  }

  @Test
  void saysThatItGoesOnAfterAHold() {
    Promise held = quoted(desk.quote(anna, "20m"));
    String promised = desk.line("1h");
    jira.promises.act(held.id(), now -> new Happening.Held(now, person("anna"), "Which?"));

    Promise resumed = quoted(desk.quoting.quote(anna, HERE, telling("1h")));

    assertThat(resumed.isOpen()).isTrue();
    assertThat(resumed.current().number()).isEqualTo(1);
    NoticeKey key = new NoticeKey(resumed.id(), 2, NoticeKind.PROMISE);
    assertThat(jira.kept.desk.letter(key).orElseThrow().line())
        .contains("10:00 on Mon 23 Nov 2026")
        .isNotEqualTo(promised);
  }

  @Test
  void tellsNobodyAnythingUnlessAsked() {
    quoted(desk.quote(anna, "20m"));

    assertThat(jira.kept.desk.told()).isEmpty();
  }
}
