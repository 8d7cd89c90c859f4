package io.kept.jira.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How the field's value is shown. It is Monday, 23 November 2026, 09:00 in Berlin. */
class PromisedByFieldViewTest {
  private static final Date FIVE = Date.from(Instant.parse("2026-11-23T16:00:00Z"));

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final PromisedByField field = jira.type;

  @Test
  void historyNamesTheZoneItIsWrittenInBecauseEverybodyReadsIt() {
    jira.settings.reads(anna, "Asia/Tokyo", Locale.ENGLISH);
    jira.settings.logIn(anna);

    assertThat(field.getChangelogString(jira.field, FIVE))
        .isEqualTo("2026-11-23 17:00 Europe/Berlin");
    assertThat(field.getChangelogValue(jira.field, FIVE)).isEqualTo("2026-11-23T16:00:00Z");
    assertThat(field.getChangelogString(jira.field, null)).isEmpty();
    assertThat(field.getChangelogValue(jira.field, null)).isEmpty();
  }

  @Test
  void templatesSeeTheValueForPeopleAndForMachines() {
    jira.settings.reads(anna, "Europe/Berlin", Locale.GERMAN);
    jira.settings.logIn(anna);
    jira.write(FIVE);

    FieldView view = view();

    assertThat(view.text()).isEqualTo("heute 17:00");
    assertThat(view.iso()).isEqualTo("2026-11-23T16:00:00Z");
    assertThat(view.hint()).contains("morgen 17:00");
  }

  @Test
  void templatesSeeNothingWhereThereIsNoValue() {
    assertThat(view().text()).isEmpty();
    assertThat(view().iso()).isEmpty();
    assertThat(kept(null).iso()).isEmpty();
  }

  @Test
  void asksForNoValueOfAnIssueThatIsOnlyBeingCreated() {
    when(jira.issue.getId()).thenReturn(null);

    assertThat(view().iso()).isEmpty();
    verify(jira.field, never()).getValue(jira.issue);
  }

  private FieldView view() {
    return kept(jira.issue);
  }

  private FieldView kept(Issue issue) {
    return (FieldView)
        field.getVelocityParameters(issue, jira.field, mock(FieldLayoutItem.class)).get("kept");
  }
}
