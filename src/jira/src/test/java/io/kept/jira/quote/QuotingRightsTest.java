package io.kept.jira.quote;

import static io.kept.jira.quote.QuotingDesk.quoted;
import static io.kept.jira.quote.QuotingDesk.request;
import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.act.Answer;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.policy.Allowed;
import io.kept.policy.Role;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class QuotingRightsTest {
  private final QuotingDesk desk = new QuotingDesk();
  private final PaperJira jira = desk.jira;
  private final ApplicationUser anna = desk.anna;
  private final ApplicationUser mona = desk.mona;

  @Test
  void whatMayNotBeSeenLooksLikeWhatIsMissing() {
    Answer unseen = desk.quote(People.called("stranger"), "20m");

    assertThat(unseen)
        .isInstanceOf(Answer.Unseen.class)
        .isEqualTo(desk.quote(null, "20m"))
        .isEqualTo(desk.quoting.quote(anna, new Quoting.Place("DESK-11", 100), request("20m")))
        .isEqualTo(desk.quoting.quote(anna, new Quoting.Place("DESK-10", 101), request("20m")));
    desk.assertNothingWritten();
  }

  @Test
  void isForbiddenToThoseWhoMayOnlyLook() {
    assertThat(desk.quote(jira.watcher("walt"), "20m"))
        .isEqualTo(
            new Answer.Forbidden(
                "You may see this issue but not promise this on it: the policy of its project"
                    + " leaves that to others."));
    desk.assertNothingWritten();
  }

  @Test
  void leavesItToTheRoleThatThePolicyNames() {
    Role support = new Role.Named("Support");
    jira.kept.policy =
        jira.kept.policy.with(
            new Allowed(support, new Role.Editors(), new Role.Editors(), new Role.Editors()));
    ApplicationUser sam = jira.watcher("sam");
    jira.give(sam, "Support");

    assertThat(desk.quote(mona, "20m")).isInstanceOf(Answer.Forbidden.class);
    desk.assertNothingWritten();
    assertThat(quoted(desk.quote(sam, "20m")).current().maker()).isEqualTo(person("sam"));
  }

  @Test
  void leavesAFurtherTryToTheRoleThatThePolicyNames() {
    Role support = new Role.Named("Support");
    jira.kept.policy =
        jira.kept.policy.with(
            new Allowed(new Role.Editors(), new Role.Editors(), support, support));
    jira.give(anna, "Support");
    desk.useUpTheTries();

    assertThat(desk.quote(mona, "3h", "The part is late.")).isInstanceOf(Answer.Forbidden.class);
    assertThat(quoted(desk.quote(anna, "3h", "The part is late.")).revision()).isEqualTo(3);
  }

  @Test
  void aThirdTryIsForbiddenToAgents() {
    desk.useUpTheTries();

    assertThat(desk.quote(anna, "3h"))
        .isEqualTo(
            new Answer.Forbidden(
                "The customer has been given a second time already. A third one has to come from"
                    + " someone who manages the promises of this project."));
    assertThat(jira.kept.latest().revision()).isEqualTo(2);
  }

  @Test
  void aThirdTryOfAManagerNeedsAReason() {
    desk.useUpTheTries();

    assertThat(desk.quote(mona, "3h"))
        .isEqualTo(
            new Answer.Refused(
                "reason",
                "The customer has been given a second time already. Say why there is a third."));
    assertThat(jira.kept.latest().revision()).isEqualTo(2);
  }

  @Test
  void aThirdTryOfAManagerIsRecordedWithItsReason() {
    desk.useUpTheTries();

    Promise promise = quoted(desk.quote(mona, "3h", "The part is late"));

    assertThat(promise.revision()).isEqualTo(3);
    assertThat(desk.ledger(promise))
        .last()
        .extracting(happening -> ((Happening.Requoted) happening).word().reason().orElseThrow())
        .isEqualTo("The part is late");
  }
}
