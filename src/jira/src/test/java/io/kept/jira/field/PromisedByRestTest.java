package io.kept.jira.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.kept.jira.testkit.PaperJira;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The field in Jira's own REST. It is Monday, 23 November 2026, 09:00 in Berlin. */
class PromisedByRestTest {
  private static final Date FIVE = Date.from(Instant.parse("2026-11-23T16:00:00Z"));
  private static final Date LAST_WEEK = Date.from(Instant.parse("2026-11-16T16:00:30Z"));

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final PromisedByField field = jira.type;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  @Test
  void isReadAsJirasOwnDateTimesAreInTheZoneOfTheInstance() {
    jira.settings.reads(anna, "Asia/Tokyo", Locale.GERMAN);
    jira.settings.logIn(anna);
    jira.write(FIVE);

    assertThat(read(false).getStandardData().getData()).isEqualTo("2026-11-23T17:00:00.000+0100");
    assertThat(read(false).getRenderedData()).isNull();
    assertThat(read(true).getRenderedData().getData()).isEqualTo("morgen 01:00");
  }

  @Test
  void isNullWhereThereIsNoValue() {
    assertThat(read(true).getStandardData().isNull()).isTrue();
    assertThat(read(true).getRenderedData().getData()).isEqualTo("");
    assertThat(field.getJsonDefaultValue(mock(IssueContext.class), jira.field).isNull()).isTrue();
  }

  @Test
  void describesItselfAsADateTimeOfItsOwnType() {
    field.init(() -> "io.kept.jira:promised-by");

    JsonType schema = field.getJsonSchema(jira.field);

    assertThat(schema.getType()).isEqualTo("datetime");
    assertThat(schema.getCustom()).isEqualTo("io.kept.jira:promised-by");
    assertThat(schema.getCustomId()).isEqualTo(100);
    assertThat(handler().getSupportedOperations()).containsExactly("set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20m", "tomorrow 17:00", "2026-11-23T17:00:00.000+0100", "soon"})
  void handsOnWhatWasSentAsIfItHadBeenTyped(String sent) {
    assertThat(set(jira.issue, sent)).isEmpty();
    assertThat(parameters)
        .containsExactly(
            Map.entry("customfield_100", sent), Map.entry("customfield_100:issue", "10"));

    parameters.clear();
    assertThat(set(null, sent)).isEmpty();
    assertThat(parameters).containsExactly(Map.entry("customfield_100", sent));
  }

  @Test
  void readsBackTheVeryTextThatItWrites() {
    jira.write(FIVE);
    Object written = read(false).getStandardData().getData();

    assertThat(field.getSingularObjectFromString((String) written)).isEqualTo(FIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-16T17:00:30.000+0100",
        "2026-11-16T16:00:30Z",
        "2026-11-16T16:00:30.000Z"
      })
  void leavesAPastInstantThatIsSentBackUnchangedInAnyIsoForm(String sent) {
    jira.write(LAST_WEEK);

    assertThat(set(jira.issue, sent)).isEmpty();
    assertThat(parameters)
        .containsExactly(
            Map.entry("customfield_100", "2026-11-16 17:00"),
            Map.entry("customfield_100:before", "2026-11-16T16:00:30Z"));
  }

  @Test
  void takesAnotherPastInstantForANewOneWhichTheFieldRefuses() {
    jira.write(LAST_WEEK);

    set(jira.issue, "2026-11-16T17:01:00.000+0100");

    assertThat(parameters).containsOnlyKeys("customfield_100", "customfield_100:issue");
  }

  @Test
  void isClearedByNull() {
    jira.write(FIVE);

    assertThat(set(jira.issue, null)).isEmpty();
    assertThat(parameters).containsExactly(Map.entry("customfield_100", ""));
  }

  @Test
  void refusesWhatIsNoText() {
    assertThat(set(jira.issue, Map.of("quote", "20m"))).containsOnlyKeys("customfield_100");
    assertThat(parameters).isEmpty();
  }

  private FieldJsonRepresentation read(boolean rendered) {
    return field.getJsonFromIssue(jira.field, jira.issue, rendered, mock(FieldLayoutItem.class));
  }

  private RestFieldOperationsHandler handler() {
    return field.getRestFieldOperation(jira.field);
  }

  /** Sets the field as Jira's issue resource does; the issue is null when one is created. */
  private Map<String, String> set(Issue issue, Object json) {
    IssueInputParameters input = mock(IssueInputParameters.class);
    when(input.addCustomFieldValue(anyString(), any(String[].class)))
        .thenAnswer(
            call -> {
              parameters.put(call.getArgument(0), call.getArgument(1));
              return input;
            });
    SimpleErrorCollection errors =
        (SimpleErrorCollection)
            handler()
                .updateIssueInputParameters(
                    mock(IssueContext.class),
                    issue,
                    "customfield_100",
                    input,
                    List.of(new FieldOperationHolder("set", new JsonData(json))));
    return errors.getErrors();
  }
}
