package io.kept.jira.panel;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import io.kept.policy.Allowed;
import io.kept.policy.Role;
import io.kept.promise.Happening;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class PanelActsTest {
  private final PanelDesk desk = new PanelDesk();
  private final PaperJira jira = desk.jira;
  private final ApplicationUser anna = desk.anna;
  private final ApplicationUser mona = desk.mona;

  @Test
  void offersToPromiseWhereNothingIsPromisedYet() {
    PromiseView promise = desk.seenBy(anna);

    assertThat(promise.fieldName()).isEqualTo("Fix promised by");
    assertThat(promise.promise()).isZero();
    assertThat(promise.version()).isZero();
    assertThat(promise.standing().health()).isEmpty();
    assertThat(promise.standing().by()).isEqualTo("Nothing is promised yet");
    assertThat(promise.may().quote()).isTrue();
    assertThat(promise.may().quotes()).startsWith("20m", "4h");
    assertThat(promise.events()).isEmpty();
    assertThat(desk.view().issueKey()).isEqualTo("DESK-10");
  }

  @Test
  void asksOnlyAManagerForAThirdTryAndForItsReason() {
    desk.promise("17:00");
    assertQuotable(anna, true, false);
    assertQuotable(mona, true, false);

    desk.promise("18:00");
    assertQuotable(anna, false, false);
    assertQuotable(mona, true, true);
  }

  @Test
  void takesAReasonForAnotherTryAndSaysWhenTheLastIsUsed() {
    assertThat(desk.seenBy(anna).may().again()).isFalse();
    desk.promise("17:00");
    assertThat(desk.seenBy(anna).may().again()).isTrue();
    assertThat(desk.seenBy(anna).may().used()).isFalse();

    desk.promise("18:00");
    assertThat(desk.seenBy(anna).may().again()).isFalse();
    assertThat(desk.seenBy(anna).may().used()).isTrue();
    assertThat(desk.seenBy(mona).may().used()).isFalse();
    assertThat(desk.seenBy(jira.watcher("walt")).may().used()).isFalse();
  }

  @Test
  void showsNoFormToThoseWhoMayOnlyLook() {
    assertQuotable(jira.watcher("walt"), false, false);
    assertQuotable(null, false, false);
  }

  @Test
  void linksToTheKeptRateForManagersOnly() {
    desk.seenBy(mona);
    assertThat(desk.view().rateUrl()).isEqualTo("/plugins/servlet/kept/rate?project=DESK");

    desk.seenBy(anna);
    assertThat(desk.view().rateUrl()).isEmpty();
  }

  @Test
  void offersWhatFitsAPromiseAsItStands() {
    desk.promise("17:00");
    assertThat(acts(anna)).containsExactly("hold", "heads-up", "withdraw");
    assertThat(acts(mona)).containsExactly("hold", "heads-up", "withdraw");

    desk.act(now -> new Happening.HeadsUpGiven(now, person("anna"), "It may be late."));
    assertThat(acts(anna)).containsExactly("hold", "withdraw");

    desk.act(now -> new Happening.Held(now, person("anna"), "Which one?"));
    assertThat(acts(anna)).containsExactly("resume", "withdraw");
  }

  @Test
  void offersToOwnUpToABrokenPromiseOnceAndToNameItsCauseAgain() {
    desk.promise("17:00");
    jira.kept.clock.moveTo(Instant.parse("2026-11-23T18:00:00Z"));
    jira.promise();
    assertThat(acts(anna)).containsExactly("own-up", "cause");
    assertThat(acts(mona)).containsExactly("own-up", "cause", "correct");

    desk.act(now -> new Happening.CauseNamed(now, person("anna"), "overload"));
    desk.act(now -> new Happening.OwnedUp(now, person("anna"), "We are sorry."));
    assertThat(acts(anna)).containsExactly("cause");
    assertThat(desk.seenBy(anna).may().causes())
        .filteredOn(CauseView::chosen)
        .extracting(CauseView::label)
        .containsExactly("Too much at once");
  }

  @Test
  void offersWhatThePolicysRolesAllow() {
    desk.promise("17:00");
    Allowed onlyManagersAct =
        new Allowed(
            new Role.Editors(),
            new Role.Administrators(),
            new Role.Administrators(),
            new Role.Administrators());
    jira.kept.policy = jira.kept.policy.with(onlyManagersAct);

    assertThat(acts(anna)).isEmpty();
    assertThat(desk.seenBy(anna).may().quote()).isTrue();
    assertThat(acts(mona)).containsExactly("hold", "heads-up", "withdraw");
  }

  @Test
  void offersNothingToThoseWhoMayOnlyLook() {
    desk.promise("17:00");

    assertThat(acts(jira.watcher("walt"))).isEmpty();
    assertThat(acts(null)).isEmpty();
  }

  private List<String> acts(ApplicationUser user) {
    MayView may = desk.seenBy(user).may();
    Map<String, Boolean> all = new LinkedHashMap<>();
    all.put("resume", may.resume() && may.quote());
    all.put("hold", may.hold());
    all.put("heads-up", may.headsUp());
    all.put("own-up", may.ownUp());
    all.put("cause", may.cause());
    all.put("withdraw", may.withdraw());
    all.put("correct", may.correct());
    return all.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  private void assertQuotable(ApplicationUser user, boolean mayQuote, boolean askReason) {
    PromiseView promise = desk.seenBy(user);
    assertThat(promise.may().quote()).isEqualTo(mayQuote);
    assertThat(promise.may().askReason()).isEqualTo(askReason);
  }
}
