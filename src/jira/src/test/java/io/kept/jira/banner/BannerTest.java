package io.kept.jira.banner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.PaperSnoozes;
import io.kept.jira.testkit.People;
import io.kept.notice.Snooze;
import io.kept.promise.Happening;
import io.kept.promise.PromiseId;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna has promised 20 minutes at nine in Berlin; Ben holds the issue, and Mona looks on. */
class BannerTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ApplicationUser ben = jira.agent("ben");
  private final ApplicationUser mona = jira.manager("mona");
  private final PaperSnoozes snoozes = new PaperSnoozes();
  private final Pressing pressing =
      new Pressing(new PromisedByFields(jira.fields), jira.promises, snoozes, jira.kept.clock);
  private final PromisePresses condition =
      new PromisePresses(jira.settings.authentication(), pressing);
  private final Banner banner =
      new Banner(jira.settings.authentication(), pressing, jira.settings.readers(), jira.wording);

  @BeforeEach
  void annaHasPromised() {
    when(jira.issue.getAssignee()).thenReturn(ben);
    jira.write(jira.type.getSingularObjectFromString("20m"));
    jira.publishUpdateBy(anna);
  }

  @Test
  void isSeenByHolderAndMakerOfWhatIsAtRiskAndByNobodyElse() {
    assertThat(isSeenBy(ben)).isFalse();

    jira.kept.clock.pass("PT15M");
    assertThat(isSeenBy(ben)).isTrue();
    assertThat(isSeenBy(anna)).isTrue();
    assertThat(isSeenBy(mona)).isFalse();
    assertThat(isSeenBy(null)).isFalse();
    assertThat(condition.shouldDisplay(Map.of())).isFalse();
  }

  @Test
  void restsForWhoeverWantsItUntilItLapses() {
    jira.kept.clock.pass("PT15M");
    Instant due = jira.kept.latest().promisedBy();
    snoozes.put(
        People.person("ben"), new Snooze(new PromiseId(1), 1, due), jira.kept.clock.instant());

    assertThat(isSeenBy(ben)).isFalse();
    assertThat(isSeenBy(anna)).isTrue();

    jira.kept.clock.moveTo(due.plusSeconds(1));
    assertThat(isSeenBy(ben)).isTrue();
  }

  @Test
  void staysAfterTheLapseUntilItIsOwnedUpTo() {
    jira.kept.clock.pass("PT21M");
    jira.promise();
    assertThat(isSeenBy(ben)).isTrue();

    jira.promises.act(new PromiseId(1), now -> new Happening.OwnedUp(now, KeptDesk.ANNA, "Sorry."));
    assertThat(isSeenBy(ben)).isFalse();
  }

  @Test
  void goesWhenItIsDone() {
    jira.kept.clock.pass("PT21M");
    jira.promise();
    jira.resolve(jira.kept.clock.instant());

    assertThat(isSeenBy(ben)).isFalse();
  }

  @Test
  void saysWhatPressesTheMakerAndWhoHasIt() {
    jira.kept.clock.pass("PT15M");

    assertThat(seenBy(anna))
        .containsExactly(
            new BannerView(
                100,
                1,
                1,
                "warning",
                "moved",
                "At risk",
                "Fix promised by",
                "09:20 today",
                "2026-11-23T08:20:00Z",
                "5 min left",
                "{0} left",
                "Ben has this issue.",
                true));
    when(jira.issue.getAssignee()).thenReturn(null);
    assertThat(seenBy(anna).get(0).holder()).isEqualTo("Nobody has this issue.");
  }

  @Test
  void saysWhatIsOverToItsHolderInTheirLanguage() {
    jira.settings.reads(ben, "Europe/Berlin", Locale.GERMAN);
    jira.kept.clock.pass("PT30M");

    BannerView view = seenBy(ben).get(0);
    assertThat(view.message()).isEqualTo("error");
    assertThat(view.health()).isEqualTo("Verstrichen");
    assertThat(view.left()).isEqualTo("10 Min. darüber, noch nicht erledigt");
    assertThat(view.holder()).isEmpty();
    assertThat(view.mayRest()).isFalse();
  }

  private boolean isSeenBy(ApplicationUser user) {
    jira.settings.logIn(user);
    return condition.shouldDisplay(Map.of("issue", jira.issue));
  }

  @SuppressWarnings("unchecked")
  private List<BannerView> seenBy(ApplicationUser user) {
    jira.settings.logIn(user);
    return (List<BannerView>) banner.getContextMap(Map.of("issue", jira.issue)).get("banners");
  }
}
