package io.kept.jira.field;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.kept.jira.testkit.PaperJira;
import io.kept.policy.Allowed;
import io.kept.policy.Incident;
import io.kept.policy.Limits;
import io.kept.policy.Role;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agent writes the field on an edit screen. It is Monday, 23 November 2026, 09:00 in Berlin. */
class FieldGuardTest {
  private static final String HERE = "10";

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ErrorCollection errors = mock(ErrorCollection.class);

  @BeforeEach
  void annaIsLoggedIn() {
    jira.settings.logIn(anna);
  }

  @Test
  void takesAFirstAndASecondTime() {
    type("20m", HERE);
    promised("2026-11-23T10:00:00Z");
    type("4h", HERE);

    verify(errors, never()).addError(any(), any());
  }

  @Test
  void refusesAThirdTime() {
    promisedTwice();

    type("4h", HERE);

    verifyRefused("A third one has to come from someone who manages");
  }

  @Test
  void sendsAManagerToThePanelForAThirdTimeWhichTakesAReason() {
    promisedTwice();
    jira.settings.logIn(jira.manager("mona"));

    type("4h", HERE);

    verifyRefused("on the panel of the issue");
  }

  @Test
  void takesTheTimeThatIsPromisedAlready() {
    promisedTwice();

    type("2026-11-23T11:00:00Z", HERE);

    verify(errors, never()).addError(any(), any());
  }

  @Test
  void refusesAllButNewsWhileThereIsAnIncident() {
    incident();

    type("20m", HERE);

    verifyRefused("Only news can be promised");
  }

  @Test
  void refusesWhoeverMayNotQuote() {
    jira.kept.policy =
        jira.kept.policy.with(
            new Allowed(new Role.Administrators(), new Role.Editors(), new Role.Administrators(), new Role.Administrators()));

    type("20m", HERE);

    verifyRefused("promise");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "11", "HELP-1", "99999999999999999999"})
  void cannotRefuseWhereItIsNotKnownOfWhichIssue(String issue) {
    incident();

    type("20m", issue);

    verify(errors, never()).addError(any(), any());
  }

  @Test
  void saysNothingAboutAnIssueThatOneMayNotSee() {
    incident();
    jira.settings.logIn(mock(ApplicationUser.class));

    type("20m", HERE);

    verify(errors, never()).addError(any(), any());
  }

  private void incident() {
    jira.kept.policy =
        jira.kept.policy.with(
            new Limits(2, Optional.of(new Incident(Optional.empty(), "Mail is down"))));
  }

  private void promisedTwice() {
    promised("2026-11-23T10:00:00Z");
    promised("2026-11-23T11:00:00Z");
  }

  private void promised(String at) {
    jira.write(Date.from(Instant.parse(at)));
    jira.publishUpdateBy(anna);
  }

  private void type(String text, String issue) {
    CustomFieldParams parameters = mock(CustomFieldParams.class);
    when(parameters.getFirstValueForNullKey()).thenReturn(text);
    when(parameters.getFirstValueForKey("issue")).thenReturn(issue);
    FieldConfig config = mock(FieldConfig.class);
    when(config.getFieldId()).thenReturn("customfield_100");
    jira.type.validateFromParams(parameters, errors, config);
  }

  private void verifyRefused(String why) {
    verify(errors).addError(eq("customfield_100"), contains(why));
  }
}
