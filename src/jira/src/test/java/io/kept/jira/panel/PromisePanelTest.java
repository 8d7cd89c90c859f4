package io.kept.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.testkit.PaperJira;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class PromisePanelTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ApplicationUser mona = jira.manager("mona");
  private final PromisePanel panel =
      new PromisePanel(
          jira.settings.authentication(),
          new PromisedByFields(jira.fields),
          jira.rights,
          new Views(jira.promises, jira.settings.readers(), jira.wording));

  @Test
  void offersToPromiseWhereNothingIsPromisedYet() {
    PromiseView promise = seenBy(anna);

    assertThat(promise)
        .isEqualTo(
            new PromiseView(
                100, "Fix promised by", "", "", "Nothing is promised yet", "", "", false, true));
    assertThat(view().issueKey()).isEqualTo("DESK-10");
  }

  @Test
  void showsAPromiseInTheWordsAndTimeOfItsReader() {
    promise("8bh");
    jira.settings.reads(anna, "Asia/Tokyo", Locale.GERMAN);

    PromiseView promise = seenBy(anna);

    assertThat(promise.by()).isEqualTo("bis morgen 01:00, Asia/Tokyo");
    assertThat(promise.said()).isEqualTo("Gesagt als „8bh“: heute 17:00 · 1. Versuch");
    assertThat(promise.detail()).isEqualTo("noch 8 Std. 0 Min.");
  }

  @Test
  void isOnTrackThenAtRiskThenLapsed() {
    promise("17:00");
    assertHealth("On track", "inprogress", "8 h 0 min left");

    jira.kept.clock.moveTo(Instant.parse("2026-11-23T15:00:00Z"));
    assertHealth("At risk", "moved", "1 h 0 min left");

    jira.kept.clock.moveTo(Instant.parse("2026-11-23T16:05:00Z"));
    assertHealth("Lapsed", "removed", "5 min over, not done yet");
  }

  @Test
  void showsByHowMuchItWasKept() {
    promise("17:00");
    jira.resolve(Instant.parse("2026-11-23T15:30:00Z"));
    jira.kept.clock.moveTo(Instant.parse("2026-11-23T18:00:00Z"));
    jira.promise();

    assertHealth("Kept", "success", "Done with 30 min to spare");
  }

  @Test
  void showsByHowMuchItIsBrokenUntilItIsDone() {
    promise("17:00");
    jira.kept.clock.moveTo(Instant.parse("2026-11-23T18:00:00Z"));
    jira.promise();
    assertHealth("Broken", "removed", "2 h 0 min over, not done yet");

    jira.resolve(Instant.parse("2026-11-23T17:15:00Z"));
    jira.promise();
    assertHealth("Broken", "removed", "Done 1 h 15 min late");
  }

  @Test
  void showsThatItWasWithdrawn() {
    promise("17:00");
    jira.write((Date) null);
    jira.publishUpdateBy(anna);

    assertHealth("Withdrawn", "default", "");
  }

  @Test
  void asksOnlyAManagerForAThirdTryAndForItsReason() {
    promise("17:00");
    assertQuotable(anna, true, false);
    assertQuotable(mona, true, false);

    promise("18:00");
    assertQuotable(anna, false, false);
    assertQuotable(mona, true, true);
  }

  @Test
  void showsNoFormToThoseWhoMayOnlyLook() {
    assertQuotable(jira.watcher("walt"), false, false);
    assertQuotable(null, false, false);
  }

  @Test
  void linksToTheKeptRateForManagersOnly() {
    seenBy(mona);
    assertThat(view().rateUrl()).isEqualTo("/plugins/servlet/kept/rate?project=DESK");

    seenBy(anna);
    assertThat(view().rateUrl()).isEmpty();
  }

  private void promise(String words) {
    jira.write(jira.type.getSingularObjectFromString(words));
    jira.publishUpdateBy(anna);
  }

  private void assertHealth(String health, String lozenge, String detail) {
    PromiseView promise = seenBy(anna);
    assertThat(promise.health()).isEqualTo(health);
    assertThat(promise.lozenge()).isEqualTo(lozenge);
    assertThat(promise.detail()).isEqualTo(detail);
    assertThat(promise.by()).isEqualTo("by 17:00 today, Europe/Berlin");
    assertThat(promise.said()).isEqualTo("Said as “17:00” at 09:00 today · try 1");
  }

  private void assertQuotable(ApplicationUser user, boolean mayQuote, boolean askReason) {
    PromiseView promise = seenBy(user);
    assertThat(promise.mayQuote()).isEqualTo(mayQuote);
    assertThat(promise.askReason()).isEqualTo(askReason);
  }

  private PromiseView seenBy(ApplicationUser user) {
    jira.settings.logIn(user);
    return view().promises().get(0);
  }

  private PanelView view() {
    return (PanelView) panel.getContextMap(Map.of("issue", jira.issue)).get("panel");
  }
}
