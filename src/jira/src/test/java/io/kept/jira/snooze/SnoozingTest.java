package io.kept.jira.snooze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.act.Answer;
import io.kept.jira.act.Entrance;
import io.kept.jira.act.Target;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.PaperSnoozes;
import io.kept.jira.testkit.People;
import io.kept.promise.PromiseId;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna has promised 20 minutes at nine in Berlin; Ben holds the issue. */
class SnoozingTest {
  private static final Instant DUE = Instant.parse("2026-11-23T08:20:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ApplicationUser ben = jira.agent("ben");
  private final PaperSnoozes snoozes = new PaperSnoozes();
  private final Snoozing snoozing =
      new Snoozing(
          new Entrance(
              jira.promises,
              jira.issues,
              jira.rights,
              new Entrance.Speech(jira.settings.readers(), jira.wording)),
          snoozes,
          jira.promises,
          jira.kept.clock);

  @BeforeEach
  void annaHasPromised() {
    when(jira.issue.getAssignee()).thenReturn(ben);
    jira.write(jira.type.getSingularObjectFromString("20m"));
    jira.publishUpdateBy(anna);
    jira.kept.clock.pass("PT15M");
  }

  @Test
  void restsForWhoeverAsksAndForNobodyElseAtMostUntilItIsDue() {
    assertThat(snoozing.snooze(seenBy(ben), HOUR)).isInstanceOf(Answer.Done.class);

    assertThat(rests("ben")).isTrue();
    assertThat(rests("anna")).isFalse();
    assertThat(snoozes.of(People.person("ben"), now()).get(0).until()).isEqualTo(DUE);
  }

  @Test
  void wakesByHand() {
    snoozing.snooze(seenBy(anna), HOUR);

    assertThat(snoozing.wake(seenBy(anna))).isInstanceOf(Answer.Done.class);
    assertThat(rests("anna")).isFalse();
  }

  @Test
  void letsNobodyRestWhoIsNotWarned() {
    assertThat(snoozing.snooze(seenBy(jira.manager("mona")), HOUR))
        .isInstanceOf(Answer.Forbidden.class);
    assertThat(snoozing.wake(seenBy(jira.watcher("walt")))).isInstanceOf(Answer.Forbidden.class);
    assertThat(snoozing.snooze(seenBy(People.called("olga")), HOUR))
        .isEqualTo(new Answer.Unseen());

    when(jira.issue.getAssignee()).thenReturn(null);
    assertThat(snoozing.snooze(seenBy(ben), HOUR)).isInstanceOf(Answer.Forbidden.class);
  }

  @Test
  void refusesALengthThatIsNone() {
    assertThat(snoozing.snooze(seenBy(ben), Duration.ZERO))
        .isEqualTo(
            new Answer.Refused("minutes", "Say for how many minutes it is to rest."));
  }

  @Test
  void doesNothingToAPromiseThatHasChangedOrLapsed() {
    Target earlier = new Target(ben, new PromiseId(1), OptionalInt.of(9));
    assertThat(snoozing.snooze(earlier, HOUR)).isInstanceOf(Answer.Outdated.class);

    jira.kept.clock.pass("PT6M");
    assertThat(snoozing.snooze(seenBy(ben), HOUR)).isInstanceOf(Answer.Impossible.class);
    assertThat(rests("ben")).isFalse();
  }

  private boolean rests(String name) {
    return snoozes.restsUntil(People.person(name), jira.kept.latest(), now()).isPresent();
  }

  private Instant now() {
    return jira.kept.clock.instant();
  }

  private static Target seenBy(ApplicationUser user) {
    return new Target(user, new PromiseId(1), OptionalInt.empty());
  }
}
