package io.kept.jira.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.policy.Allowed;
import io.kept.policy.Role;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.State;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin; 17:00 is promised. */
class ActsTest {
  private static final Instant FIVE = Instant.parse("2026-11-23T16:00:00Z");

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ApplicationUser mona = jira.manager("mona");
  private final Acts acts =
      new Acts(Entrances.of(jira), jira.kept.policies, jira.issues, jira.reader);
  private final Promise promise = promised("17:00");

  @Test
  void showsAPromiseToWhoeverMaySeeTheIssue() {
    assertThat(acts.look(seen(jira.watcher("walt")))).isEqualTo(new Answer.Done(promise));
  }

  @Test
  void hidesItFromEverybodyElseAndWhatDoesNotExistLooksTheSame() {
    assertThat(acts.look(seen(People.called("stranger")))).isEqualTo(new Answer.Unseen());
    assertThat(acts.look(seen(null))).isEqualTo(new Answer.Unseen());
    assertThat(acts.look(new Target(anna, new PromiseId(999), OptionalInt.empty())))
        .isEqualTo(new Answer.Unseen());
  }

  @Test
  void letsNobodyActWhoMayNotEditTheIssue() {
    ApplicationUser walt = jira.watcher("walt");

    assertThat(acts.withdraw(seen(walt), "Sold out")).isInstanceOf(Answer.Forbidden.class);
    assertThat(acts.nameCause(seen(walt), "overload")).isInstanceOf(Answer.Forbidden.class);
    assertThat(jira.promise()).isEqualTo(promise);
  }

  @Test
  void leavesActsAndCorrectionsToTheRolesThatThePolicyNames() {
    Role support = new Role.Named("Support");
    ApplicationUser sam = jira.watcher("sam");
    jira.give(sam, "Support");

    jira.kept.policy =
        jira.kept.policy.with(new Allowed(new Role.Editors(), support, new Role.Editors(), new Role.Editors()));
    assertThat(acts.withdraw(seen(anna), "Sold out")).isInstanceOf(Answer.Forbidden.class);
    assertThat(acts.correct(seen(sam), Optional.empty(), "Why"))
        .isInstanceOf(Answer.Forbidden.class);
    assertThat(acts.withdraw(seen(sam), "Sold out")).isInstanceOf(Answer.Done.class);
  }

  @Test
  void withdrawsWithAReasonAndEmptiesTheField() {
    Answer answer = acts.withdraw(seen(anna), " Sold out ");

    assertThat(answer).isInstanceOf(Answer.Done.class);
    assertThat(jira.promises.health(jira.promise())).isEqualTo(Health.WITHDRAWN);
    assertThat(jira.field.getValue(jira.issue)).isNull();
    assertThat(jira.kept.store.ledger(promise.id())).hasSize(2);
  }

  @Test
  void aWithdrawnPromiseIsNotMadeAnewByAFieldThatNobodyHasEmptiedYet() {
    acts.withdraw(seen(anna), "Sold out");
    jira.write(FIVE.toString());

    jira.reader.read(jira.issue, anna);

    assertThat(jira.kept.latest().id()).isEqualTo(promise.id());
  }

  @Test
  void asksWhyBeforeItWithdraws() {
    assertThat(acts.withdraw(seen(anna), " "))
        .isEqualTo(new Answer.Refused("reason", "Say why."));
    assertThat(acts.withdraw(seen(anna), "x".repeat(451)))
        .isEqualTo(
            new Answer.Refused("reason", "This is too long. Say it in at most 450 characters."));
    assertThat(jira.field.getValue(jira.issue)).isNotNull();
  }

  @Test
  void doesNothingForSomebodyWhoHasSeenAnOlderPromise() {
    promised("18:00");

    Answer answer =
        acts.withdraw(new Target(anna, promise.id(), OptionalInt.of(promise.entries())), "Sold");

    assertThat(answer).isInstanceOf(Answer.Outdated.class);
    assertThat(jira.field.getValue(jira.issue)).isNotNull();
  }

  @Test
  void namesACauseOfThePolicyAndNoOther() {
    breakIt();

    assertThat(acts.nameCause(seen(anna), "bad-luck")).isInstanceOf(Answer.Refused.class);
    assertThat(acts.nameCause(seen(anna), "overload")).isInstanceOf(Answer.Done.class);
    assertThat(((State.Broken) jira.promise().state()).cause()).contains("overload");
  }

  @Test
  void onlyABrokenPromiseHasACause() {
    assertThat(acts.nameCause(seen(anna), "overload")).isInstanceOf(Answer.Impossible.class);
  }

  @Test
  void onlyAManagerCorrectsAVerdictAndSaysWhy() {
    breakIt();

    assertThat(acts.correct(seen(anna), Optional.of(FIVE), "By phone"))
        .isInstanceOf(Answer.Forbidden.class);
    assertThat(acts.correct(seen(mona), Optional.of(FIVE), ""))
        .isEqualTo(new Answer.Refused("reason", "Say why."));
    assertThat(acts.correct(seen(mona), Optional.of(FIVE), "By phone"))
        .isInstanceOf(Answer.Done.class);
    assertThat(jira.promises.health(jira.promise())).isEqualTo(Health.KEPT);
  }

  private void breakIt() {
    jira.kept.clock.moveTo(FIVE.plusSeconds(3600));
    jira.promise();
  }

  private Promise promised(String words) {
    jira.write(jira.type.getSingularObjectFromString(words));
    jira.publishUpdateBy(anna);
    return jira.promise();
  }

  private Target seen(ApplicationUser user) {
    return new Target(user, new PromiseId(1), OptionalInt.empty());
  }
}
