package io.kept.jira.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.calendar.BusinessCalendar;
import io.kept.jira.notice.CustomerText;
import io.kept.jira.rest.Replies;
import io.kept.jira.testkit.PaperHistory;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.policy.Incident;
import io.kept.policy.Limits;
import io.kept.testkit.KeptDesk;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class QuoteResourceTest {
  private static final String TWENTY_MINUTES = "{\"field\": 100, \"words\": \"20m\"}";

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final PaperHistory history = new PaperHistory(jira);
  private final Quoting.Speech speech =
      new Quoting.Speech(jira.quotes, jira.rights, jira.settings.readers(), jira.wording);
  private final QuoteResource resource =
      new QuoteResource(
          jira.settings.authentication(),
          new Quoting(
              jira.issues,
              jira.reader,
              speech,
              new Quoting.Writing(
                  jira.promises,
                  new CustomerText(jira.wording, jira.settings.readers(), jira.kept.policies),
                  jira.kept.delivery)),
          speech,
          new QuoteResource.Answers(
              new Replies(jira.promises, jira.settings.readers(), jira.wording), history.views()));

  @BeforeEach
  void annaIsLoggedIn() {
    jira.settings.logIn(anna);
  }

  @Test
  void saysWhatWordsMean() {
    JsonNode answer = ok(resource.meaning("20m", null, 0));

    assertThat(answer.path("understood").asBoolean()).isTrue();
    assertThat(answer.path("promisedBy").asText()).isEqualTo("2026-11-23T08:20:00Z");
    assertThat(answer.path("meaning").asText()).isEqualTo("by 09:20 today, Europe/Berlin");
  }

  @Test
  void saysWhatWordsMeanInTheLanguageAndZoneOfWhoeverAsks() {
    jira.settings.reads(anna, "Asia/Tokyo", Locale.GERMAN);

    assertThat(ok(resource.meaning("20m", null, 0)).path("meaning").asText())
        .isEqualTo("bis heute 17:20, Asia/Tokyo");
  }

  @Test
  void saysWhyAndWhereWordsAreNotUnderstoodWithAnExample() {
    JsonNode answer = ok(resource.meaning("20m perhaps", null, 0));

    assertThat(answer.path("understood").asBoolean()).isFalse();
    assertThat(answer.path("meaning").asText())
        .isEqualTo("This is not understood. Try for example 20m.");
    assertThat(answer.path("position").asInt()).isEqualTo(4);
    assertThat(answer.path("example").asText()).isEqualTo("20m");
  }

  @Test
  void saysThatOnlyNewsCanBePromisedWhereThatIsSo() {
    jira.kept.policy =
        jira.kept.policy.with(
            new Limits(2, Optional.of(new Incident(Optional.empty(), "Mail is down"))));

    assertThat(ok(resource.meaning("20m", "DESK-10", 100)).path("incident").asText())
        .startsWith("Only news can be promised for now (\"Mail is down\")");
    assertThat(ok(resource.meaning("20m", null, 0)).has("incident")).isFalse();
  }

  @Test
  void asksForWordsWhenThereAreNone() {
    assertThat(ok(resource.meaning(null, null, 0)).path("meaning").asText())
        .isEqualTo("Say by when, for example 20m.");
  }

  @Test
  void readsBusinessTimeOnTheCalendarOfTheIssueThatIsNamed() {
    jira.kept.policy =
        jira.kept.policy.with(
            BusinessCalendar.in(KeptDesk.BERLIN).openOnWeekdays("08:00-12:00").build());

    assertThat(ok(resource.meaning("4bh", "DESK-10", 100)).path("promisedBy").asText())
        .isEqualTo("2026-11-24T08:00:00Z");
  }

  @Test
  void saysWhatLiesAheadWhereTheCallerMayQuote() {
    assertThat(ok(resource.meaning("20m", "DESK-10", 100)).path("outlook").path("tight").toString())
        .isEqualTo("{\"kept\":0,\"of\":0,\"enough\":false}");
    assertThat(ok(resource.meaning("", "DESK-10", 100)).path("outlook").has("lines")).isTrue();
  }

  @Test
  void saysNothingOfWhatLiesAheadElsewhere() {
    assertThat(ok(resource.meaning("20m", null, 0)).has("outlook")).isFalse();
    assertThat(ok(resource.meaning("20m", "DESK-11", 100)).has("outlook")).isFalse();

    jira.settings.logIn(jira.watcher("walt"));
    assertThat(ok(resource.meaning("20m", "DESK-10", 100)).has("outlook")).isFalse();
    jira.settings.logIn(null);
    assertThat(ok(resource.meaning("20m", "DESK-10", 100)).has("outlook")).isFalse();
  }

  @Test
  void promisesNothingByExplaining() {
    resource.meaning("20m", null, 0);

    assertThat(jira.isPromised()).isFalse();
  }

  @Test
  void answersAQuoteWithThePromise() {
    JsonNode promise = ok(resource.quote("DESK-10", null, TWENTY_MINUTES));

    assertThat(promise.toString())
        .isEqualTo(
            "{\"id\":1,\"field\":100,\"issue\":10,\"kind\":\"FIX\",\"health\":\"ON_TRACK\","
                + "\"words\":\"20m\",\"promisedBy\":\"2026-11-23T08:20:00Z\","
                + "\"zone\":\"Europe/Berlin\",\"try\":1,\"revision\":1,\"version\":1}");
    assertThat(jira.isPromised()).isTrue();
  }

  @Test
  void anUnknownPartOfTheBodyIsLeftToLaterVersions() {
    ok(resource.quote("DESK-10", null, "{\"field\":100,\"words\":\"20m\",\"kind\":\"fix\"}"));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "null",
        "[]",
        "20m",
        "{\"field\": 100, \"words\": \"20m\"",
        "{\"field\": \"the first\", \"words\": \"20m\"}",
        "{\"field\": 100, \"words\": {}}",
        TWENTY_MINUTES + TWENTY_MINUTES,
        TWENTY_MINUTES + " x"
      })
  void aBodyThatIsNoSuchJsonIsAProblem(String body) {
    assertProblem(
        resource.quote("DESK-10", null, body),
        400,
        "{\"status\":400,\"title\":\"Send JSON as the description of this address"
            + " says.\",\"field\":\"body\"}");
    assertThat(jira.isPromised()).isFalse();
  }

  @Test
  void aBodyThatIsTooLongIsAProblem() {
    String padded = TWENTY_MINUTES + " ".repeat(10_000 - TWENTY_MINUTES.length());
    ok(resource.quote("DESK-10", null, padded));

    assertThat(resource.quote("DESK-10", null, padded + " ").getStatus()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"field\": 100}", "{\"field\": 100, \"words\": null}"})
  void missingWordsAreAProblemOfTheWords(String body) {
    assertProblem(
        resource.quote("DESK-10", null, body),
        400,
        "{\"status\":400,\"title\":\"Say by when, for example 20m.\",\"field\":\"words\"}");
  }

  @Test
  void aMissingReasonIsAProblemOfTheReason() {
    jira.settings.logIn(jira.manager("mona"));
    ok(resource.quote("DESK-10", null, TWENTY_MINUTES));
    ok(resource.quote("DESK-10", null, "{\"field\":100,\"words\":\"1h\"}"));

    String third = "{\"field\":100,\"words\":\"2h\",\"reason\":\"%s\"}";
    Response blank = resource.quote("DESK-10", null, third.formatted(" "));
    assertThat(blank.getStatus()).isEqualTo(400);
    assertThat(json(blank).path("field").asText()).isEqualTo("reason");

    ok(resource.quote("DESK-10", null, third.formatted("The part is late")));
  }

  @Test
  void whatIsMissingOrMayNotBeSeenIsTheSameProblem() {
    String problem =
        "{\"status\":404,\"title\":\"There is no such issue, field or promise, or you may not"
            + " see it.\"}";
    assertProblem(resource.quote("DESK-11", null, TWENTY_MINUTES), 404, problem);
    assertProblem(resource.quote("DESK-10", null, "{\"words\": \"20m\"}"), 404, problem);

    jira.settings.logIn(People.called("stranger"));
    assertProblem(resource.quote("DESK-10", null, TWENTY_MINUTES), 404, problem);

    jira.settings.logIn(null);
    assertProblem(resource.quote("DESK-10", null, TWENTY_MINUTES), 404, problem);
  }

  @Test
  void whatMayNotBeDoneIsAProblemOfItsOwn() {
    jira.settings.logIn(jira.watcher("walt"));

    Response response = resource.quote("DESK-10", null, TWENTY_MINUTES);

    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(json(response).has("field")).isFalse();
  }

  private static JsonNode ok(Response response) {
    assertThat(response.getStatus()).as(String.valueOf(response.getEntity())).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo("application/json");
    assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    return json(response);
  }

  private static void assertProblem(Response response, int status, String body) {
    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(response.getEntity()).isEqualTo(body);
  }

  private static String header(Response response, String name) {
    return response.getMetadata().getFirst(name).toString();
  }

  private static JsonNode json(Response response) {
    try {
      return new ObjectMapper().readTree((String) response.getEntity());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
