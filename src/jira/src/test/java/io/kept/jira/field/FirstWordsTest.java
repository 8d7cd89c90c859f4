package io.kept.jira.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import io.kept.policy.Allowed;
import io.kept.policy.Incident;
import io.kept.policy.Limits;
import io.kept.policy.Offers;
import io.kept.policy.Phrase;
import io.kept.policy.Policy;
import io.kept.policy.ReadyQuote;
import io.kept.policy.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a promised-by field offers on a create screen. It is Monday, 09:00 in Berlin. */
class FirstWordsTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.watcher("anna");
  private final Issue draft = mock(Issue.class);

  @BeforeEach
  void logIn() {
    when(draft.getId()).thenReturn(null);
    when(draft.getProjectObject()).thenReturn(jira.project);
    jira.give(anna, "Support");
    jira.settings.logIn(anna);
    Role support = new Role.Named("Support");
    jira.kept.policy = jira.kept.policy.with(new Allowed(support, support, support, support));
    offer(new ReadyQuote(new Phrase("tomorrow noon", Map.of("de", "morgen Mittag"))));
  }

  @Test
  void areTheDefaultQuoteOfThePolicyInTheReadersLanguage() {
    assertThat(offered(draft)).isEqualTo("tomorrow noon");

    jira.settings.reads(anna, "Europe/Berlin", Locale.GERMAN);
    assertThat(offered(draft)).isEqualTo("morgen Mittag");
  }

  @Test
  void areNoneWhereThePolicyHasNoDefault() {
    jira.kept.policy = with(Offers.STANDARD);

    assertThat(offered(draft)).isEmpty();
  }

  @Test
  void areNoneOnAnIssueThatExists() {
    assertThat(offered(jira.issue)).isEmpty();
  }

  @Test
  void areNoneWhereNoProjectIsKnown() {
    when(draft.getProjectObject()).thenReturn(null);

    assertThat(offered(draft)).isEmpty();
    assertThat(offered(null)).isEmpty();
  }

  @Test
  void areNoneForWhoeverMayNotPromise() {
    jira.settings.logIn(jira.watcher("carl"));
    assertThat(offered(draft)).isEmpty();

    jira.settings.logIn(null);
    assertThat(offered(draft)).isEmpty();
  }

  @Test
  void areNoneWhileAnIncidentLetsNothingBePromised() {
    Incident incident = new Incident(Optional.empty(), "Mail is down");
    Limits limits = jira.kept.policy.limits();
    jira.kept.policy = jira.kept.policy.with(new Limits(limits.tries(), Optional.of(incident)));

    assertThat(offered(draft)).isEmpty();
  }

  @Test
  void areNoneWhenTheyMeanNothingToday() {
    offer(ReadyQuote.of("today 08:00"));

    assertThat(offered(draft)).isEmpty();
  }

  @Test
  void stayClearedOnAScreenThatIsShownOnceMore() {
    CustomFieldParams unsent = mock(CustomFieldParams.class);
    assertThat(jira.type.getStringValueFromCustomFieldParams(unsent)).isNull();

    CustomFieldParams cleared = mock(CustomFieldParams.class);
    when(cleared.getFirstValueForKey("offered")).thenReturn("true");
    assertThat(jira.type.getStringValueFromCustomFieldParams(cleared)).isEqualTo("");

    when(cleared.getFirstValueForNullKey()).thenReturn("4h");
    assertThat(jira.type.getStringValueFromCustomFieldParams(cleared)).isEqualTo("4h");
  }

  private String offered(Issue issue) {
    Object view =
        jira.type.getVelocityParameters(issue, jira.field, mock(FieldLayoutItem.class)).get("kept");
    return ((FieldView) view).offered();
  }

  private void offer(ReadyQuote quote) {
    jira.kept.policy = with(new Offers(List.of(), Optional.of(quote), List.of()));
  }

  private Policy with(Offers offers) {
    Policy policy = jira.kept.policy;
    return new Policy(
        policy.calendar(),
        policy.timing(),
        policy.speech(),
        policy.limits(),
        policy.allowed(),
        offers);
  }
}
