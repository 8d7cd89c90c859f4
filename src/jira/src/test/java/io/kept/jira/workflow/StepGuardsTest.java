package io.kept.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidInputException;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.testkit.PaperJira;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class StepGuardsTest {
  private static final Date IN_TWO_HOURS = Date.from(Instant.parse("2026-11-23T10:00:00Z"));

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final PromisedByFields fields = new PromisedByFields(jira.fields);
  private final NoLapseCondition condition = new NoLapseCondition(fields, jira.promises);
  private final PromiseRequired validator =
      new PromiseRequired(
          fields,
          jira.promises,
          jira.kept.clock,
          new PromiseRequired.Speech(jira.settings.readers(), jira.wording));

  @Test
  void showsTheStepUntilAPromiseLapses() {
    assertThat(passes()).isTrue();
    promised();
    assertThat(passes()).isTrue();

    jira.kept.clock.pass("PT3H");
    assertThat(passes()).as("before anybody has looked").isFalse();
    jira.promise();
    assertThat(passes()).as("when it is recorded").isFalse();
  }

  @Test
  void showsTheStepAgainWhenSomebodyHasOwnedUp() {
    promised();
    jira.kept.clock.pass("PT3H");

    jira.promises.act(
        jira.promise().id(), now -> new Happening.OwnedUp(now, new Person("anna"), "Sorry."));

    assertThat(passes()).isTrue();
  }

  @Test
  void showsTheStepAgainWhenItIsDoneLate() {
    promised();
    jira.kept.clock.pass("PT3H");

    jira.resolve(jira.kept.clock.instant());
    jira.promise();

    assertThat(passes()).isTrue();
  }

  @Test
  void demandsAPromise() {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> validator.validate(step(), Map.of(), null))
        .satisfies(
            refusal ->
                assertThat(refusal.getGenericErrors().toString()).contains("Fix promised by"));
  }

  @Test
  void isContentWithAPromiseThatIsAlive() {
    promised();

    assertThatCode(() -> validator.validate(step(), Map.of(), null)).doesNotThrowAnyException();
  }

  @Test
  void isContentWithATimeThatIsTypedNow() {
    when(jira.issue.getCustomFieldValue(jira.field)).thenReturn(IN_TWO_HOURS);

    assertThatCode(() -> validator.validate(step(), Map.of(), null)).doesNotThrowAnyException();
  }

  @Test
  void isNotContentWithATimeThatHasPassed() {
    promised();
    when(jira.issue.getCustomFieldValue(jira.field)).thenReturn(IN_TWO_HOURS);
    jira.kept.clock.pass("PT3H");

    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> validator.validate(step(), Map.of(), null));
  }

  @Test
  void demandsNothingWhereTheIssueHasNoSuchField() {
    Map<String, String> other = Map.of("field", "customfield_7");

    assertThatCode(() -> validator.validate(step(), other, null)).doesNotThrowAnyException();
  }

  private boolean passes() {
    return condition.passesCondition(step(), Map.of(), null);
  }

  private void promised() {
    jira.write(IN_TWO_HOURS);
    jira.publishUpdateBy(anna);
    assertThat(jira.promise().isOpen()).isTrue();
  }

  private Map<String, Object> step() {
    return Map.of("issue", jira.issue);
  }
}
