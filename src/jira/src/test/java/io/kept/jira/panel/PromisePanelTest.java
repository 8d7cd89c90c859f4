package io.kept.jira.panel;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.testkit.PaperJira;
import io.kept.policy.Allowed;
import io.kept.policy.Policy;
import io.kept.policy.Role;
import io.kept.promise.Happening;
import io.kept.promise.Outcome;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
          new Views(
              jira.promises,
              new Mays(jira.promises, jira.kept.policies, jira.rights),
              new Views.Story(
                  jira.kept.store,
                  new Events(jira.users, jira.kept.policies, jira.wording),
                  new Overheard(
                      jira.words,
                      jira.kept.policies,
                      jira.settings.readers(),
                      new Overheard.Said(jira.wording, jira.kept.clock)),
                  jira.wording),
              jira.settings.readers()),
          jira.kept.clock);

  @Test
  void saysWhenItWasDrawnAndWhenTheHealthChangesByItself() {
    promise("17:00");
    assertThat(view().now()).isEqualTo(jira.kept.clock.instant().toString());
    CountdownView onTrack = seenBy(anna).standing().countdown();
    assertThat(onTrack.instant()).isEqualTo("2026-11-23T16:00:00Z");
    assertThat(onTrack.words()).isEqualTo("{0} left");

    jira.kept.clock.moveTo(Instant.parse(onTrack.next()));
    CountdownView atRisk = seenBy(anna).standing().countdown();
    assertThat(seenBy(anna).standing().health()).isEqualTo("At risk");
    assertThat(atRisk.next()).isEqualTo("2026-11-23T16:00:01Z");

    jira.kept.clock.moveTo(Instant.parse(atRisk.next()));
    CountdownView lapsed = seenBy(anna).standing().countdown();
    assertThat(seenBy(anna).standing().health()).isEqualTo("Lapsed");
    assertThat(lapsed.next()).isEmpty();
    assertThat(lapsed.words()).isEqualTo("{0} over, not done yet");
  }

  @Test
  void countsNothingWhereNothingIsPromised() {
    assertThat(seenBy(anna).standing().countdown()).isEqualTo(CountdownView.NONE);
  }

  @Test
  void offersToPromiseWhereNothingIsPromisedYet() {
    PromiseView promise = seenBy(anna);

    assertThat(promise.fieldName()).isEqualTo("Fix promised by");
    assertThat(promise.promise()).isZero();
    assertThat(promise.version()).isZero();
    assertThat(promise.standing().health()).isEmpty();
    assertThat(promise.standing().by()).isEqualTo("Nothing is promised yet");
    assertThat(promise.may().quote()).isTrue();
    assertThat(promise.may().quotes()).startsWith("20m", "4h");
    assertThat(promise.events()).isEmpty();
    assertThat(view().issueKey()).isEqualTo("DESK-10");
  }

  @Test
  void showsAPromiseInTheWordsAndTimeOfItsReader() {
    promise("8bh");
    jira.settings.reads(anna, "Asia/Tokyo", Locale.GERMAN);

    PromiseView promise = seenBy(anna);

    assertThat(promise.standing().by()).isEqualTo("bis morgen 01:00, Asia/Tokyo");
    assertThat(promise.standing().said())
        .isEqualTo("Gesagt als „8bh“: heute 17:00 · Versuch 1 von 2");
    assertThat(promise.standing().detail()).isEqualTo("noch 8 Std. 0 Min.");
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
  void takesAReasonForAnotherTryAndSaysWhenTheLastIsUsed() {
    assertThat(seenBy(anna).may().again()).isFalse();
    promise("17:00");
    assertThat(seenBy(anna).may().again()).isTrue();
    assertThat(seenBy(anna).may().used()).isFalse();

    promise("18:00");
    assertThat(seenBy(anna).may().again()).isFalse();
    assertThat(seenBy(anna).may().used()).isTrue();
    assertThat(seenBy(mona).may().used()).isFalse();
    assertThat(seenBy(jira.watcher("walt")).may().used()).isFalse();
  }

  @Test
  void marksATryBeyondThoseThatThePolicyAllows() {
    promise("17:00");
    promise("18:00");
    promise("19:00");

    assertThat(seenBy(mona).standing().said()).endsWith("· try 3 (allowed: 2)");
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

  @Test
  void offersWhatFitsAPromiseAsItStands() {
    promise("17:00");
    assertThat(acts(anna)).containsExactly("hold", "heads-up", "withdraw");
    assertThat(acts(mona)).containsExactly("hold", "heads-up", "withdraw");

    act(now -> new Happening.HeadsUpGiven(now, person("anna"), "It may be late."));
    assertThat(acts(anna)).containsExactly("hold", "withdraw");

    act(now -> new Happening.Held(now, person("anna"), "Which one?"));
    assertThat(acts(anna)).containsExactly("resume", "withdraw");
  }

  @Test
  void offersToOwnUpToABrokenPromiseOnceAndToNameItsCauseAgain() {
    promise("17:00");
    jira.kept.clock.moveTo(Instant.parse("2026-11-23T18:00:00Z"));
    jira.promise();
    assertThat(acts(anna)).containsExactly("own-up", "cause");
    assertThat(acts(mona)).containsExactly("own-up", "cause", "correct");

    act(now -> new Happening.CauseNamed(now, person("anna"), "overload"));
    act(now -> new Happening.OwnedUp(now, person("anna"), "We are sorry."));
    assertThat(acts(anna)).containsExactly("cause");
    assertThat(seenBy(anna).may().causes())
        .filteredOn(CauseView::chosen)
        .extracting(CauseView::label)
        .containsExactly("Too much at once");
  }

  @Test
  void offersWhatThePolicysRolesAllow() {
    promise("17:00");
    Allowed onlyManagersAct =
        new Allowed(new Role.Editors(), new Role.Administrators(), new Role.Administrators(), new Role.Administrators());
    jira.kept.policy = with(jira.kept.policy, onlyManagersAct);

    assertThat(acts(anna)).isEmpty();
    assertThat(seenBy(anna).may().quote()).isTrue();
    assertThat(acts(mona)).containsExactly("hold", "heads-up", "withdraw");
  }

  private static Policy with(Policy policy, Allowed allowed) {
    return new Policy(
        policy.calendar(),
        policy.timing(),
        policy.speech(),
        policy.limits(),
        allowed,
        policy.offers());
  }

  @Test
  void offersNothingToThoseWhoMayOnlyLook() {
    promise("17:00");

    assertThat(acts(jira.watcher("walt"))).isEmpty();
    assertThat(acts(null)).isEmpty();
  }

  @Test
  void tellsWhatHappenedInItsOrderWithReasons() {
    when(jira.users.getUserByKey("key-of-anna")).thenReturn(anna);
    promise("17:00");
    act(now -> new Happening.Held(now, person("anna"), "Which one?"));
    act(now -> new Happening.Withdrawn(now, Optional.of(person("gone")), Optional.of("Sold out")));

    assertThat(seenBy(anna).events())
        .extracting(EventView::what)
        .containsExactly(
            anna.getDisplayName() + " promised it by 17:00 today (“17:00”).",
            anna.getDisplayName() + " put it on hold and told the customer what we wait for.",
            "key-of-gone withdrew it.");
    assertThat(seenBy(anna).events()).last().extracting(EventView::note).isEqualTo("Sold out");
  }

  @Test
  void showsTheCustomersClockWhereItShowsAnotherTime() {
    promise("17:00");
    assertThat(seenBy(anna).standing().elsewhere()).isEmpty();

    ApplicationUser carla = jira.watcher("carla");
    jira.settings.reads(carla, "America/New_York", Locale.ENGLISH);
    when(jira.issue.getReporter()).thenReturn(carla);

    assertThat(seenBy(anna).standing().elsewhere())
        .isEqualTo("For the customer: by 11:00 today, America/New_York");
  }

  @Test
  void showsThatAVerdictWasCorrectedAndThatItWasReopened() {
    promise("17:00");
    jira.resolve(Instant.parse("2026-11-23T15:30:00Z"));
    jira.promise();
    jira.reopen();
    jira.promise();
    assertThat(seenBy(anna).standing().detail()).endsWith(" · reopened since");

    jira.kept.clock.moveTo(Instant.parse("2026-11-23T18:00:00Z"));
    act(now -> new Happening.Corrected(now, person("mona"), Optional.empty(), "Not this one"));
    assertThat(seenBy(anna).standing().detail()).endsWith(" · corrected by a manager");
  }

  @Test
  void offersToRecordWhatAnAgentPromisedInAComment() {
    comment(anna, "We order the part today. You will have it by Friday noon.");

    assertThat(seenBy(anna).heard().sentence())
        .isEqualTo(
            "A comment promises it “by Friday noon”, which is 12:00 on Fri 27 Nov 2026, and nobody"
                + " has recorded that.");
    assertThat(seenBy(anna).heard().words()).isEqualTo("2026-11-27 12:00");

    promise("2026-11-27 12:00");
    assertThat(seenBy(anna).heard()).isEqualTo(HeardView.NONE);
  }

  @Test
  void understandsAPromiseInACommentAsItWasMeantWhenItWasWritten() {
    comment(anna, "I will call you back in 2 hours.");
    jira.kept.clock.pass("PT1H");

    assertThat(seenBy(anna).heard().words()).isEqualTo("2026-11-23 11:00");

    jira.kept.clock.pass("PT2H");
    assertThat(seenBy(anna).heard()).isEqualTo(HeardView.NONE);
  }

  @Test
  void hearsOnlyAgentsAndTellsOnlyThoseWhoMayQuote() {
    comment(jira.watcher("walt"), "You will have it by Friday noon.");
    assertThat(seenBy(anna).heard()).isEqualTo(HeardView.NONE);

    comment(anna, "You will have it by Friday noon.");
    assertThat(seenBy(jira.watcher("otto")).heard()).isEqualTo(HeardView.NONE);
  }

  private void comment(ApplicationUser author, String body) {
    Comment comment = jira.comments.add(author, jira.kept.clock.instant());
    when(comment.getBody()).thenReturn(body);
  }

  private List<String> acts(ApplicationUser user) {
    MayView may = seenBy(user).may();
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

  private void act(Function<Instant, Happening> act) {
    assertThat(jira.promises.act(jira.kept.latest().id(), act)).isInstanceOf(Outcome.Done.class);
  }

  private void promise(String words) {
    jira.write(jira.type.getSingularObjectFromString(words));
    jira.publishUpdateBy(anna);
  }

  private void assertHealth(String health, String lozenge, String detail) {
    PromiseView promise = seenBy(anna);
    assertThat(promise.standing().health()).isEqualTo(health);
    assertThat(promise.standing().lozenge()).isEqualTo(lozenge);
    assertThat(promise.standing().detail()).isEqualTo(detail);
    assertThat(promise.standing().by()).isEqualTo("by 17:00 today, Europe/Berlin");
    assertThat(promise.standing().said()).isEqualTo("Said as “17:00” at 09:00 today · try 1 of 2");
  }

  private void assertQuotable(ApplicationUser user, boolean mayQuote, boolean askReason) {
    PromiseView promise = seenBy(user);
    assertThat(promise.may().quote()).isEqualTo(mayQuote);
    assertThat(promise.may().askReason()).isEqualTo(askReason);
  }

  private PromiseView seenBy(ApplicationUser user) {
    jira.settings.logIn(user);
    return view().promises().get(0);
  }

  private PanelView view() {
    return (PanelView) panel.getContextMap(Map.of("issue", jira.issue)).get("panel");
  }
}
