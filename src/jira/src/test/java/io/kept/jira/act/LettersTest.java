package io.kept.jira.act;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.notice.CustomerText;
import io.kept.jira.testkit.PaperJira;
import io.kept.message.MessageKind;
import io.kept.message.Placeholder;
import io.kept.notice.Letter;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.State;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin; Carla was promised 17:00. */
class LettersTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ApplicationUser carla = jira.watcher("carla");
  private final Letters letters =
      new Letters(
          Entrances.of(jira),
          jira.kept.policies,
          new CustomerText(jira.wording, jira.settings.readers(), jira.kept.policies),
          jira.kept.delivery);

  @BeforeEach
  void carlaWasPromisedFive() {
    when(jira.issue.getReporter()).thenReturn(carla);
    jira.write(jira.type.getSingularObjectFromString("17:00"));
    jira.publishUpdateBy(anna);
  }

  @Test
  void aHoldIsSaidInPublicInTheNameOfWhoHolds() {
    Answer answer = letters.hold(annas(), "The serial number");

    assertThat(answer).isInstanceOf(Answer.Done.class);
    assertThat(jira.promises.health(jira.promise())).isEqualTo(Health.ON_HOLD);
    Letter letter = letter(NoticeKind.HOLD);
    assertThat(letter.author()).isEqualTo(person("anna"));
    assertThat(letter.line()).contains("The serial number");
  }

  @Test
  void aHoldSaysWhatItWaitsFor() {
    assertThat(letters.hold(annas(), " "))
        .isEqualTo(new Answer.Refused("needed", "Say what you wait for."));
    assertThat(jira.promise().isOpen()).isTrue();
  }

  @Test
  void aHeadsUpSaysWhatIsKnownAndLeavesOutWhatIsNot() {
    letters.giveHeadsUp(
        annas(), Map.of(Placeholder.KNOWN, "The part is *here*", Placeholder.NEXT, ""));

    String line = letter(NoticeKind.HEADS_UP).line();
    assertThat(line).contains("The part is \\*here\\*").doesNotContain("next:");
  }

  @Test
  void aHeadsUpIsGivenOnce() {
    letters.giveHeadsUp(annas(), Map.of());

    assertThat(letters.giveHeadsUp(annas(), Map.of())).isInstanceOf(Answer.Impossible.class);
    assertThat(jira.kept.desk.told()).hasSize(1);
  }

  @Test
  void ownsUpWithTheCauseInTheLanguageOfTheCustomer() {
    jira.settings.reads(carla, "Europe/Berlin", Locale.GERMAN);
    breakIt();

    Answer answer = letters.ownUp(annas(), Optional.of("overload"), "Ich rufe Sie an.");

    assertThat(answer).isInstanceOf(Answer.Done.class);
    State.Broken state = (State.Broken) jira.promise().state();
    assertThat(state.cause()).contains("overload");
    assertThat(state.ownedUp()).isTrue();
    assertThat(letter(NoticeKind.OWN_UP).line())
        .contains("Zu viel auf einmal")
        .contains("Ich rufe Sie an.");
  }

  @Test
  void ownsUpWithoutACauseToo() {
    breakIt();

    letters.ownUp(annas(), Optional.empty(), "");

    assertThat(((State.Broken) jira.promise().state()).cause()).isEmpty();
    assertThat(letter(NoticeKind.OWN_UP).line()).contains("sorry");
  }

  @Test
  void doesNotOwnUpToACauseThatIsNotOffered() {
    breakIt();

    assertThat(letters.ownUp(annas(), Optional.of("bad-luck"), ""))
        .isInstanceOf(Answer.Refused.class);
    assertThat(jira.kept.desk.told()).isEmpty();
  }

  @Test
  void sendsNothingThatIsTooLong() {
    assertThat(letters.hold(annas(), "x".repeat(2001)))
        .isEqualTo(
            new Answer.Refused("needed", "This is too long. Say it in at most 2,000 characters."));
    assertThat(jira.kept.desk.told()).isEmpty();
  }

  @Test
  void showsBeforehandWhatTheCustomerWouldReadToThoseWhoMaySeeTheIssue() {
    assertThat(
            letters.preview(
                annas(), MessageKind.HOLD, Map.of(Placeholder.NEEDED, "The [serial] number")))
        .hasValueSatisfying(line -> assertThat(line).contains("The [serial] number"));
    assertThat(letters.preview(annas(), MessageKind.OWN_UP, Map.of(Placeholder.CAUSE, "overload")))
        .hasValueSatisfying(line -> assertThat(line).contains("Too much at once"));
    assertThat(
            letters.preview(
                new Target(null, new PromiseId(1), OptionalInt.empty()),
                MessageKind.HOLD,
                Map.of()))
        .isEmpty();
  }

  @Test
  void letsNobodySpeakWhoMayNotEditTheIssue() {
    Target walts = new Target(jira.watcher("walt"), new PromiseId(1), OptionalInt.empty());

    assertThat(letters.hold(walts, "Your patience")).isInstanceOf(Answer.Forbidden.class);
    assertThat(letters.giveHeadsUp(walts, Map.of())).isInstanceOf(Answer.Forbidden.class);
    assertThat(letters.ownUp(walts, Optional.empty(), "")).isInstanceOf(Answer.Forbidden.class);
    assertThat(jira.kept.desk.told()).isEmpty();
  }

  private Letter letter(NoticeKind kind) {
    Promise promise = jira.kept.latest();
    return jira.kept
        .desk
        .letter(new NoticeKey(promise.id(), promise.revision(), kind))
        .orElseThrow();
  }

  private void breakIt() {
    jira.kept.clock.moveTo(Instant.parse("2026-11-23T17:00:00Z"));
    jira.promise();
  }

  private Target annas() {
    return new Target(anna, new PromiseId(1), OptionalInt.empty());
  }
}
