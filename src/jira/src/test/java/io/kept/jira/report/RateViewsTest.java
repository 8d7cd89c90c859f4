package io.kept.jira.report;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.jira.wording.Reader;
import io.kept.policy.Kind;
import io.kept.promise.Person;
import io.kept.promise.Word;
import io.kept.promise.Subject;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It begins on Monday, 23 November 2026, 09:00 in Berlin. */
class RateViewsTest {
  private static final Reader ENGLISH = new Reader(KeptDesk.BERLIN, Locale.ENGLISH);
  private static final Reader GERMAN = new Reader(KeptDesk.BERLIN, Locale.GERMAN);

  private final KeptDesk kept = new KeptDesk();
  private final PaperJira jira = new PaperJira();
  private final UserManager users = mock(UserManager.class);
  private final RateViews views = new RateViews(kept::rate, users, jira.wording);
  private long lastIssue;

  @BeforeEach
  void annaHasAnAccount() {
    ApplicationUser anna = People.called("anna");
    when(users.getUserByKey(anna.getKey())).thenReturn(anna);
  }

  @Test
  void saysThatNothingWasJudgedYet() {
    promise("anna", "20m");

    RateView view = views.of(jira.project, ENGLISH);

    assertThat(view.projectName()).isEqualTo("Service desk");
    assertThat(view.rate()).isEqualTo("No promise has been kept or broken yet.");
    assertThat(view.all()).isEqualTo(new RateRow("", "–", 0, 0, 0, 1, 0, 0));
  }

  @Test
  void saysTheRateWithItsDenominatorAndWhatIsLeftOut() {
    twoKeptOneBrokenOneWithdrawnOneOpenAndMoved();

    RateView english = views.of(jira.project, ENGLISH);

    assertThat(english.rate()).isEqualTo("2 of 3 promises kept: 66.6%");
    assertThat(english.all()).isEqualTo(new RateRow("", "66.6%", 2, 3, 1, 1, 1, 1));
    assertThat(views.of(jira.project, GERMAN).rate())
        .isEqualTo("2 von 3 Zusagen gehalten: 66,6\u00a0%");
  }

  @Test
  void countsByMakerUnderTheNameOrTheKeyOfWhoIsGone() {
    twoKeptOneBrokenOneWithdrawnOneOpenAndMoved();

    assertThat(views.of(jira.project, ENGLISH).makers())
        .containsExactly(
            new RateRow("Anna", "100%", 2, 2, 0, 0, 0, 0),
            new RateRow(person("ben").key(), "0%", 0, 1, 1, 1, 1, 1));
  }

  @Test
  void countsByTheWeekInWhichItWasPromisedBy() {
    keep(promise("anna", "20m"));
    keep(promise("anna", "Sun 23:59"));
    keep(promise("anna", "Mon 17:00"));
    Subject nextWeek = promise("anna", "2026-11-30 00:00");

    assertThat(views.of(jira.project, ENGLISH).weeks())
        .containsExactly(
            new RateRow("Week of 23 Nov 2026", "100%", 3, 3, 0, 0, 0, 0),
            new RateRow("Week of 30 Nov 2026", "–", 0, 0, 0, 1, 0, 0));
    assertThat(views.of(jira.project, GERMAN).weeks())
        .extracting(RateRow::name)
        .containsExactly("Woche vom 23. Nov. 2026", "Woche vom 30. Nov. 2026");
    assertThat(kept.store.latest(nextWeek)).isPresent();
  }

  @Test
  void countsNothingOfOtherProjects() {
    kept.promises.quote(new Subject(2, 20, 100), Kind.FIX, kept.word("20m"));

    assertThat(views.of(jira.project, ENGLISH).makers()).isEmpty();
  }

  private void twoKeptOneBrokenOneWithdrawnOneOpenAndMoved() {
    keep(promise("anna", "20m"));
    keep(promise("anna", "20m"));
    Subject broken = promise("ben", "20m");
    kept.promises.withdraw(promise("ben", "1h"), new Person("ben"));
    Subject moved = promise("ben", "1h");
    say(moved, "ben", "2d");
    kept.clock.pass("PT21M");
    catchUp(broken);
  }

  private Subject promise(String maker, String words) {
    Subject subject = new Subject(1, ++lastIssue, 100);
    say(subject, maker, words);
    return subject;
  }

  private void say(Subject subject, String maker, String words) {
    kept.promises.quote(subject, Kind.FIX, Word.of(person(maker), kept.read(words)));
  }

  private void keep(Subject subject) {
    Instant now = kept.clock.instant();
    kept.desk.done(now);
    catchUp(subject);
    kept.desk.reopened();
  }

  private void catchUp(Subject subject) {
    kept.promises.catchUp(kept.store.latest(subject).orElseThrow());
  }
}
