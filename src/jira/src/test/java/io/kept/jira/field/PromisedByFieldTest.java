package io.kept.jira.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import io.kept.jira.testkit.PaperJira;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class PromisedByFieldTest {
  private static final Date FIVE = Date.from(Instant.parse("2026-11-23T16:00:00Z"));
  private static final Date LAST_WEEK = Date.from(Instant.parse("2026-11-16T16:00:00Z"));

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final PromisedByField field = jira.type;

  @ParameterizedTest
  @CsvSource({
    "20m,              2026-11-23T08:20:00Z",
    "' 2bd ',          2026-11-25T08:00:00Z",
    "tomorrow 17:00,   2026-11-24T16:00:00Z",
    "morgen 17:00,     2026-11-24T16:00:00Z",
    "2026-11-23 17:00, 2026-11-23T16:00:00Z"
  })
  void takesTheWordsOfAQuoteAndHoldsTheInstantTheyMean(String typed, Instant meant) {
    assertThat(field.getValueFromCustomFieldParams(typed(typed, ""))).isEqualTo(Date.from(meant));
    assertThat(field.getSingularObjectFromString(typed)).isEqualTo(Date.from(meant));
  }

  @Test
  void readsClockWordsOnTheWallClockOfWhoeverTypesThem() {
    jira.settings.reads(anna, "Asia/Tokyo", Locale.ENGLISH);
    jira.settings.logIn(anna);

    assertThat(field.getSingularObjectFromString("tomorrow 17:00"))
        .isEqualTo(Date.from(Instant.parse("2026-11-24T08:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void isEmptyWhenNothingIsTyped(String typed) {
    assertThat(field.getValueFromCustomFieldParams(typed(typed, FIVE.toInstant().toString())))
        .isNull();
    assertThat(field.getSingularObjectFromString(typed)).isNull();
    assertThat(field.getSingularObjectFromString(null)).isNull();
  }

  @Test
  void isEmptyWhenTheScreenDoesNotHaveTheField() {
    assertThat(field.getValueFromCustomFieldParams(mock(CustomFieldParams.class))).isNull();
  }

  @Test
  void showsItsValueInAFormThatItReadsBack() {
    jira.settings.reads(anna, "Asia/Tokyo", Locale.GERMAN);
    jira.settings.logIn(anna);

    String shown = field.getStringFromSingularObject(FIVE);

    assertThat(shown).isEqualTo("2026-11-24 01:00");
    assertThat(field.getSingularObjectFromString(shown)).isEqualTo(FIVE);
    assertThat(field.getStringFromSingularObject(null)).isEmpty();
  }

  @Test
  void doesNotTakeTheTimeOfAnIssueOverIntoItsClone() {
    field.updateValue(jira.field, jira.issue, FIVE);
    Date stored = field.getValueFromIssue(jira.field, jira.issue);
    Issue clone = mock(Issue.class);
    when(clone.getId()).thenReturn(11L);

    field.createValue(jira.field, clone, stored);
    assertThat(field.getValueFromIssue(jira.field, clone)).isNull();

    field.createValue(jira.field, clone, FIVE);
    assertThat(field.getValueFromIssue(jira.field, clone)).isEqualTo(FIVE);
  }

  @Test
  void canBeEditedInBulk() {
    assertThat(field.availableForBulkEdit(mock(BulkEditBean.class))).isNull();
  }

  @Test
  void leavesAPastValueThatWasSentBackUnchanged() {
    CustomFieldParams unchanged =
        typed(field.getStringFromSingularObject(LAST_WEEK), LAST_WEEK.toInstant().toString());

    ErrorCollection errors = mock(ErrorCollection.class);
    validate(unchanged, errors);

    assertThat(field.getValueFromCustomFieldParams(unchanged)).isEqualTo(LAST_WEEK);
    verifyNoInteractions(errors);
  }

  @Test
  void leavesTheSecondsOfAValueThatWasSentBackUnchanged() {
    Date withSeconds = Date.from(Instant.parse("2026-11-23T16:00:30Z"));

    assertThat(
            field.getValueFromCustomFieldParams(
                typed("2026-11-23 17:00", withSeconds.toInstant().toString())))
        .isEqualTo(withSeconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-11-16T15:59:00Z", "no instant at all"})
  void refusesAPastTimeThatDidNotStandInTheField(String before) {
    assertThatThrownBy(() -> field.getValueFromCustomFieldParams(typed("2026-11-16 17:00", before)))
        .isInstanceOf(FieldValidationException.class)
        .hasMessage("This time has passed. Try for example tomorrow 17:00.");
  }

  @ParameterizedTest
  @CsvSource({"soon, 20m", "17:00 yesterday, tomorrow 17:00", "2bx, 20m", "11y, 20m"})
  void refusesOtherWordsWithAnExampleOfWhatWorks(String typed, String example) {
    assertThatThrownBy(() -> field.getSingularObjectFromString(typed))
        .isInstanceOf(FieldValidationException.class)
        .hasMessage("This is not understood. Try for example " + example + ".");
    assertThat(field.getSingularObjectFromString(example)).isNotNull();
  }

  @Test
  void putsTheRefusalBesideTheField() {
    ErrorCollection errors = mock(ErrorCollection.class);
    validate(typed("soon", ""), errors);

    verify(errors).addError("customfield_100", "This is not understood. Try for example 20m.");
  }

  @Test
  void holdsTheVeryInstantThatWasWritten() {
    field.createValue(jira.field, jira.issue, FIVE);
    assertThat(field.getValueFromIssue(jira.field, jira.issue)).isEqualTo(FIVE);

    field.updateValue(jira.field, jira.issue, LAST_WEEK);
    assertThat(field.getValueFromIssue(jira.field, jira.issue)).isEqualTo(LAST_WEEK);

    field.updateValue(jira.field, jira.issue, null);
    assertThat(field.getValueFromIssue(jira.field, jira.issue)).isNull();
  }

  @Test
  void aValueThatKnowsItsWordsEqualsThePlainInstant() {
    Date typed = field.getSingularObjectFromString("17:00");

    assertThat(field.valuesEqual(typed, FIVE)).isTrue();
    assertThat(field.valuesEqual(FIVE, typed)).isTrue();
    assertThat(field.compare(typed, FIVE, mock(FieldConfig.class))).isZero();
    assertThat(field.compare(LAST_WEEK, typed, mock(FieldConfig.class))).isNegative();
  }

  @Test
  void remembersTheWordsOfAValueFromWhenItIsWritten() {
    field.createValue(jira.field, jira.issue, field.getSingularObjectFromString("17:00"));
    assertThat(words(FIVE)).isEqualTo("17:00");

    field.updateValue(jira.field, jira.issue, field.getSingularObjectFromString("8bh"));
    assertThat(words(FIVE)).isEqualTo("8bh");
  }

  private String words(Date promisedBy) {
    return jira.spoken.of(KeptDesk.ISSUE, promisedBy.toInstant()).quote().words();
  }

  private void validate(CustomFieldParams parameters, ErrorCollection errors) {
    FieldConfig config = mock(FieldConfig.class);
    when(config.getFieldId()).thenReturn("customfield_100");
    field.validateFromParams(parameters, errors, config);
  }

  /** What an edit screen sends: the text, and the instant that stood in the field before. */
  private static CustomFieldParams typed(String text, String before) {
    CustomFieldParams parameters = mock(CustomFieldParams.class);
    when(parameters.getFirstValueForNullKey()).thenReturn(text);
    when(parameters.getFirstValueForKey("before")).thenReturn(before);
    return parameters;
  }
}
