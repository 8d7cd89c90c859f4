package io.kept.jira.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.BulkEditBean;
import io.kept.jira.testkit.PaperJira;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promise health and time left. It is Monday, 23 November 2026, 09:00 in Berlin. */
class GlanceFieldTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final Glances glances =
      new Glances(jira.promises, jira.settings.readers(), jira.wording, jira.kept.clock);
  private final GlanceField health = new PromiseHealthField(glances);
  private final GlanceField timeLeft = new TimeLeftField(glances);

  @BeforeEach
  void logIn() {
    jira.settings.logIn(anna);
  }

  @Test
  void areEmptyWhereNothingIsPromised() {
    assertThat(health.getValueFromIssue(jira.field, jira.issue)).isNull();
    assertThat(timeLeft.getValueFromIssue(jira.field, jira.issue)).isNull();
    assertThat(json(timeLeft, true)).isEqualTo(new Json(null, ""));
  }

  @Test
  void areEmptyOnACreateScreen() {
    assertThat(health.getValueFromIssue(jira.field, null)).isNull();
    assertThat(health.getValueFromIssue(jira.field, mock(Issue.class, call -> null))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "PT0M,   ON_TRACK, inprogress, On track,   PT2H,    in 2 h 0 min",
    "PT1M,   ON_TRACK, inprogress, On track,   PT1H59M, in 1 h 59 min",
    "PT110M, AT_RISK,  moved,      At risk,    PT10M,   in 10 min",
    "PT120M, AT_RISK,  moved,      At risk,    PT0S,    in under a minute",
    "PT132M, LAPSED,   removed,    Lapsed,     -PT12M,  12 min late",
    "P2D,    LAPSED,   removed,    Lapsed,     -PT46H,  1 d 22 h late"
  })
  void followTheClock(
      String passed, String name, String lozenge, String word, String left, String text) {
    jira.kept.quote("2h");
    jira.kept.clock.pass(passed);

    String by = "2026-11-23T10:00:00Z";
    assertThat(value(health)).isEqualTo(new Glance(name, word, by, lozenge));
    assertThat(value(timeLeft)).isEqualTo(new Glance(left, text, by, lozenge));
  }

  @Test
  void speakTheReadersLanguage() {
    jira.settings.reads(anna, "Asia/Tokyo", Locale.GERMAN);
    jira.kept.quote("130m");
    assertThat(value(health).text()).isEqualTo("Im Plan");
    assertThat(value(timeLeft).text()).isEqualTo("in 2 Std. 10 Min.");

    jira.kept.clock.pass("PT3H");
    assertThat(value(timeLeft).text()).isEqualTo("50 Min. zu spät");
  }

  @Test
  void aPromiseOnHoldHasNoTimeLeft() {
    jira.kept.quote("2h");
    jira.kept.hold();

    assertThat(value(health).value()).isEqualTo("ON_HOLD");
    assertThat(timeLeft.getValueFromIssue(jira.field, jira.issue)).isNull();
  }

  @Test
  void whatWasMissedIsLateUntilTheIssueIsDone() {
    jira.kept.quote("20m");
    jira.kept.clock.pass("PT1H");
    jira.promise();
    assertThat(value(health).value()).isEqualTo("BROKEN");
    assertThat(value(timeLeft).value()).isEqualTo("-PT40M");

    jira.resolve(jira.kept.clock.instant());
    jira.promise();
    assertThat(value(health).value()).isEqualTo("BROKEN");
    assertThat(timeLeft.getValueFromIssue(jira.field, jira.issue)).isNull();
  }

  @Test
  void areReadForMachinesAndForPeople() {
    jira.kept.quote("130m");

    assertThat(json(health, true)).isEqualTo(new Json("ON_TRACK", "On track"));
    assertThat(json(timeLeft, true)).isEqualTo(new Json("PT2H10M", "in 2 h 10 min"));
    assertThat(json(timeLeft, false)).isEqualTo(new Json("PT2H10M", null));
    assertThat(timeLeft.getStringFromSingularObject(value(timeLeft))).isEqualTo("PT2H10M");
    assertThat(value(timeLeft)).hasToString("PT2H10M");
    assertThat(timeLeft.getStringFromSingularObject(null)).isEmpty();
  }

  @Test
  void describeThemselvesAsTextsOfTheirOwnType() {
    timeLeft.init(() -> "io.kept.jira:time-left");

    assertThat(timeLeft.getJsonSchema(jira.field).getType()).isEqualTo("string");
    assertThat(timeLeft.getJsonSchema(jira.field).getCustom()).isEqualTo("io.kept.jira:time-left");
  }

  @Test
  void takeNothingThatSomebodyEnters() {
    assertThat(health.availableForBulkEdit(mock(BulkEditBean.class))).isNotNull();
    assertThat(health.getSingularObjectFromString("KEPT")).isNull();
    assertThat(health).isNotInstanceOf(RestCustomFieldTypeOperations.class);
  }

  private Glance value(GlanceField field) {
    return field.getValueFromIssue(jira.field, jira.issue);
  }

  private record Json(Object standard, Object rendered) {}

  private Json json(GlanceField field, boolean rendered) {
    var json =
        field.getJsonFromIssue(jira.field, jira.issue, rendered, mock(FieldLayoutItem.class));
    return new Json(
        json.getStandardData().getData(),
        Optional.ofNullable(json.getRenderedData()).map(data -> data.getData()).orElse(null));
  }
}
