package io.kept.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.testkit.PaperJira;
import io.kept.policy.Allowed;
import io.kept.policy.Incident;
import io.kept.policy.Limits;
import io.kept.policy.Offers;
import io.kept.policy.Policy;
import io.kept.policy.ReadyQuote;
import io.kept.policy.Role;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class StepFunctionsTest {
  private static final Date IN_FOUR_HOURS = Date.from(Instant.parse("2026-11-23T12:00:00Z"));
  private static final Date IN_TWO_HOURS = Date.from(Instant.parse("2026-11-23T10:00:00Z"));

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final PromisedByFields fields = new PromisedByFields(jira.fields);
  private final Steps steps =
      new Steps(jira.settings.authentication(), jira.rights, fields, jira.promises);
  private final StepWords words =
      new StepWords(jira.quotes, jira.kept.policies, jira.settings.readers());
  private final QuoteFunction quote = new QuoteFunction(steps, words, jira.kept.clock);
  private final ResumeFunction resume = new ResumeFunction(steps, words);
  private final WithdrawFunction withdraw = new WithdrawFunction(steps);

  @BeforeEach
  void annaIsLoggedIn() {
    jira.settings.logIn(anna);
    when(jira.fields.getCustomFieldObjects()).thenReturn(List.of(jira.field));
  }

  @Test
  void promisesWhereNothingIsPromised() {
    quote.execute(step(), with("4h"), null);

    verify(jira.issue).setCustomFieldValue(jira.field, IN_FOUR_HOURS);
  }

  @Test
  void movesNoTimeThatWasSaid() {
    promised(IN_TWO_HOURS);

    quote.execute(step(), with("4h"), null);

    verify(jira.issue, never()).setCustomFieldValue(any(), any());
  }

  @Test
  void leavesWhatTheAgentTypesOnTheScreen() {
    when(jira.issue.getCustomFieldValue(jira.field)).thenReturn(IN_TWO_HOURS);

    quote.execute(step(), with("4h"), null);

    verify(jira.issue, never()).setCustomFieldValue(any(), any());
  }

  @Test
  void promisesNothingForSomebodyWhoMayNot() {
    jira.settings.logIn(jira.watcher("carl"));

    quote.execute(step(), with("4h"), null);

    verify(jira.issue, never()).setCustomFieldValue(any(), any());
  }

  @Test
  void promisesNothingWhereThePolicyHasNoDefault() {
    quote.execute(step(), with(""), null);

    verify(jira.issue, never()).setCustomFieldValue(any(), any());
  }

  @Test
  void promisesThePolicysDefaultWithoutWords() {
    Policy policy = jira.kept.policy;
    Optional<ReadyQuote> standard = Optional.of(ReadyQuote.of("4h"));
    Offers offers = new Offers(List.of(), standard, List.of());
    Policy generous =
        new Policy(
            policy.calendar(),
            policy.timing(),
            policy.speech(),
            policy.limits(),
            policy.allowed(),
            offers);
    StepWords byPolicy =
        new StepWords(jira.quotes, (project, kind) -> generous, jira.settings.readers());

    new QuoteFunction(steps, byPolicy, jira.kept.clock).execute(step(), with(""), null);

    verify(jira.issue).setCustomFieldValue(jira.field, IN_FOUR_HOURS);
  }

  @Test
  void promisesNothingWhenTheWordsMeanNoTimeToday() {
    quote.execute(step(), with("2020-01-01 10:00"), null);

    verify(jira.issue, never()).setCustomFieldValue(any(), any());
  }

  @Test
  void leavesAFieldAloneThatWasNotChosen() {
    quote.execute(step(), Map.of("field", "customfield_7", "text", "4h"), null);

    verify(jira.issue, never()).setCustomFieldValue(any(), any());
  }

  @Test
  void emptiesTheFieldOfWhatIsPromised() {
    promised(IN_TWO_HOURS);

    withdraw.execute(step(), with(""), null);

    verify(jira.issue).setCustomFieldValue(eq(jira.field), isNull());
  }

  @Test
  void emptiesNoFieldOfAPromiseThatIsOver() {
    promised(IN_TWO_HOURS);
    jira.kept.clock.pass("PT3H");

    withdraw.execute(step(), with(""), null);

    verify(jira.issue, never()).setCustomFieldValue(any(), any());
  }

  @Test
  void resumesOnlyWhatIsOnHold() {
    promised(IN_TWO_HOURS);
    when(jira.issue.getCustomFieldValue(jira.field)).thenReturn(IN_TWO_HOURS);

    resume.execute(step(), with("4h"), null);
    verify(jira.issue, never()).setCustomFieldValue(any(), any());

    hold();
    resume.execute(step(), with("4h"), null);
    verify(jira.issue).setCustomFieldValue(jira.field, IN_FOUR_HOURS);
  }

  @Test
  void promisesNoFixWhileThereIsAnIncident() {
    jira.kept.policy =
        jira.kept.policy.with(
            new Limits(2, Optional.of(new Incident(Optional.empty(), "Mail is down"))));

    quote.execute(step(), with("4h"), null);

    verify(jira.issue, never()).setCustomFieldValue(any(), any());
  }

  @Test
  void withdrawsForWhoeverMayActAndPromisesForWhoeverMayQuote() {
    promised(IN_TWO_HOURS);
    jira.kept.policy =
        jira.kept.policy.with(
            new Allowed(new Role.Administrators(), new Role.Editors(), new Role.Administrators(), new Role.Administrators()));

    resume.execute(step(), with("4h"), null);
    verify(jira.issue, never()).setCustomFieldValue(any(), any());

    withdraw.execute(step(), with(""), null);
    verify(jira.issue).setCustomFieldValue(eq(jira.field), isNull());
  }

  @Test
  void withdrawsNothingForSomebodyWhoMayQuoteButNotAct() {
    promised(IN_TWO_HOURS);
    jira.kept.policy =
        jira.kept.policy.with(
            new Allowed(new Role.Editors(), new Role.Administrators(), new Role.Administrators(), new Role.Administrators()));

    withdraw.execute(step(), with(""), null);

    verify(jira.issue, never()).setCustomFieldValue(any(), any());
  }

  private void promised(Date at) {
    jira.write(at);
    jira.publishUpdateBy(anna);
    assertThat(jira.promise().isOpen()).isTrue();
  }

  private void hold() {
    jira.promises.act(
        jira.promise().id(), now -> new Happening.Held(now, new Person("anna"), "We wait."));
  }

  private Map<String, Object> step() {
    return Map.of("issue", jira.issue);
  }

  private static Map<String, String> with(String text) {
    return Map.of("field", "", "text", text);
  }
}
