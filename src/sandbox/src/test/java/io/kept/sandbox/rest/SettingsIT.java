package io.kept.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Administrators change policies and calendars over REST, and open promises follow. */
class SettingsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HELP = "policy/project/HELP/fix";
  private static final String EIGHT_MINUTES_BEFORE =
      "{\"entries\": {\"warning.share\": \"50\", \"warning.floor\": \"8m\","
          + " \"warning.ceiling\": \"8m\"}}";

  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  private final Browser mia = SANDBOX.browser("mia");
  private final Browser anna = SANDBOX.browser("anna");
  private final Browser admin = SANDBOX.browser("admin");

  @BeforeEach
  void nothingIsSpecial() throws Exception {
    assertThat(send(admin, "DELETE", HELP, "").statusCode()).isEqualTo(200);
    assertThat(send(admin, "DELETE", "policy/instance/fix", "").statusCode()).isEqualTo(200);
    SANDBOX.get().time().advance(Duration.ofMinutes(2));
  }

  @Test
  void movesTheWarningOfAnOpenPromiseAndShowsHowFarItIs() throws Exception {
    SandboxIssue issue = SANDBOX.issue();
    long promise = SANDBOX.promise(anna, issue, "20m");
    String promisedBy = SANDBOX.look(anna, promise).get("promisedBy").asText();

    assertThat(preview(HELP, EIGHT_MINUTES_BEFORE).at("/effect/earlier").asInt()).isEqualTo(1);
    assertThat(put(mia, HELP, EIGHT_MINUTES_BEFORE).statusCode()).isEqualTo(200);
    assertThat(get(mia, HELP).at("/rescheduling/finished").asBoolean()).isFalse();
    SANDBOX.get().time().advance(Duration.ofMinutes(2));

    assertThat(get(mia, HELP).at("/rescheduling/finished").asBoolean()).isTrue();
    assertThat(get(mia, HELP).at("/rescheduling/moved").asInt()).isEqualTo(1);
    assertThat(warnings(issue)).isZero();
    SANDBOX.get().time().advance(Duration.ofMinutes(10));
    assertThat(warnings(issue)).isEqualTo(1);
    assertThat(SANDBOX.look(anna, promise).get("promisedBy").asText()).isEqualTo(promisedBy);
  }

  @Test
  void saysWhatAPolicyWouldDoToAPromiseOfTwentyMinutesFourHoursAndTwoDays() throws Exception {
    JsonNode promises = preview(HELP, EIGHT_MINUTES_BEFORE).get("promises");

    assertThat(promises)
        .extracting(it -> it.get("length").asText())
        .containsExactly("PT20M", "PT4H", "PT48H");
    assertThat(promises)
        .extracting(it -> it.get("quiet").asText())
        .containsExactly("PT10M", "PT2H", "PT4H");
  }

  @Test
  void namesEveryFaultAtOnceAndSavesNothing() throws Exception {
    int before = get(mia, HELP).get("version").asInt();
    String faulty =
        "{\"entries\": {\"tries\": \"0\", \"languages\": \"fr\", \"allowed.quote\":"
            + " \"role:Nobody\", \"warnings\": \"many\"}}";

    HttpResponse<String> answer = put(mia, HELP, faulty);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).get("faults"))
        .extracting(it -> it.get("wrong").asText())
        .containsExactlyInAnyOrder("NOT_TRIES", "NOT_LANGUAGES", "NO_SUCH_ROLE", "UNKNOWN_SETTING");
    assertThat(preview(HELP, faulty).get("faults")).hasSize(4);
    assertThat(get(mia, HELP).get("version").asInt()).isEqualTo(before);
  }

  @Test
  void savesNothingOverWhatSomebodyElseHasSavedSince() throws Exception {
    HttpResponse<String> seen = send(mia, "GET", HELP, "");
    String tag = seen.headers().firstValue("ETag").orElseThrow();
    put(admin, HELP, "{\"entries\": {\"tries\": \"3\"}}");

    HttpResponse<String> late = putSeeing(tag, HELP, "{\"entries\": {\"tries\": \"4\"}}");

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(get(mia, HELP).at("/entries/tries").asText()).isEqualTo("3");
  }

  @Test
  void remembersWhoSavedWhat() throws Exception {
    put(mia, HELP, "{\"entries\": {\"tries\": \"3\"}}");
    send(admin, "DELETE", HELP, "");

    JsonNode versions = get(mia, HELP + "/history").get("versions");

    assertThat(versions.get(0).get("own").asBoolean()).isFalse();
    assertThat(versions.get(1).get("name").asText()).isEqualTo("Mia Manager");
    assertThat(versions.get(1).at("/entries/tries").asText()).isEqualTo("3");
  }

  @Test
  void takesTheEntriesOfOnePlaceAsThoseOfAnother() throws Exception {
    String entries =
        "{\"entries\": {\"incident.reason\": \"Mail is down\","
            + " \"incident.until\": \"2026-12-01 17:00\", \"quote.1\": \"2h\"}}";
    put(mia, HELP, entries);
    JsonNode exported = get(mia, HELP);

    put(admin, "policy/instance/fix", "{\"entries\": " + exported.get("entries") + "}");

    assertThat(get(admin, "policy/instance/fix").get("entries")).isEqualTo(exported.get("entries"));
    assertThat(get(admin, "policy/instance/fix").get("inForce")).isEqualTo(exported.get("inForce"));
  }

  @Test
  void readsBusinessTimeOnACalendarThatWasSaved() throws Exception {
    String hours = "{\"hours\": \"zone Europe/Berlin\\nMONDAY 06:00-07:00\"}";

    assertThat(put(admin, "calendar/One hour", hours).statusCode()).isEqualTo(200);
    assertThat(put(mia, HELP, "{\"entries\": {\"calendar\": \"One hour\"}}").statusCode())
        .isEqualTo(200);

    JsonNode calendar = get(mia, "calendar/One hour");
    assertThat(calendar.get("hours").asText())
        .isEqualTo("zone Europe/Berlin\nMONDAY 06:00-07:00\n");
    SandboxIssue issue = SANDBOX.issue();
    long promise = SANDBOX.promise(anna, issue, "1bh");
    assertThat(SANDBOX.look(anna, promise).get("promisedBy").asText())
        .isEqualTo("2026-11-30T06:00:00Z");
  }

  @Test
  void namesEveryLineThatIsNoLineOfACalendar() throws Exception {
    String hours = "{\"hours\": \"zone Berlin\\nMONDAY 25:00\\nTUESDAY 09:00-17:00\\nFUNDAY\"}";

    HttpResponse<String> answer = put(admin, "calendar/Broken", hours);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).get("faults"))
        .extracting(it -> it.get("line").asInt())
        .containsExactly(1, 2, 4);
    assertThat(send(admin, "GET", "calendar/Broken", "").statusCode()).isEqualTo(404);
    assertThat(put(admin, "calendar/standard", hours).statusCode()).isEqualTo(400);
  }

  @Test
  void letsNothingButNewsBePromisedDuringAnIncidentNorOnJirasOwnWays() throws Exception {
    SandboxIssue issue = SANDBOX.issue();
    put(mia, HELP, "{\"entries\": {\"incident.reason\": \"Mail is down\"}}");
    String field = SANDBOX.fix().getId();

    String screen = anna.get("/secure/EditIssue!default.jspa?id=" + issue.getId()).body();
    assertThat(screen).contains("name=\"" + field + ":issue\" value=\"" + issue.getId() + "\"");
    Map<String, String> typed = Map.of(field, "20m", field + ":issue", issue.getId().toString());
    assertThat(SANDBOX.act(anna, "EditIssue", issue, typed).body())
        .contains("Only news can be promised for now");
    HttpResponse<String> jira =
        anna.send(
            anna.request("/rest/api/2/issue/" + issue.getKey())
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"fields\": {\"" + field + "\": \"20m\"}}")));

    assertThat(jira.statusCode()).isEqualTo(400);
    assertThat(jira.body()).contains(field, "Only news can be promised for now");
    assertThat(SANDBOX.fix().getValue(SANDBOX.now(issue))).isNull();
  }

  private static long warnings(SandboxIssue issue) {
    return SANDBOX.get().mail().mails().all().stream()
        .filter(mail -> mail.subject().startsWith(issue.getKey() + ":"))
        .filter(mail -> mail.to().contains("nick"))
        .count();
  }

  private JsonNode preview(String path, String body) throws Exception {
    HttpResponse<String> answer = send(mia, "POST", path + "/preview", body);
    assertThat(answer.statusCode()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static JsonNode get(Browser browser, String path) throws Exception {
    HttpResponse<String> answer = send(browser, "GET", path, "");
    assertThat(answer.statusCode()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static HttpResponse<String> put(Browser browser, String path, String body) {
    return send(browser, "PUT", path, body);
  }

  private HttpResponse<String> putSeeing(String tag, String path, String body) {
    return mia.send(request(mia, "PUT", path, body).header("If-Match", tag));
  }

  private static HttpResponse<String> send(
      Browser browser, String method, String path, String body) {
    return browser.send(request(browser, method, path, body));
  }

  private static HttpRequest.Builder request(
      Browser browser, String method, String path, String body) {
    return browser
        .request("/rest/kept/1.0/" + path.replace(" ", "%20"))
        .setHeader("Accept", "application/json")
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body));
  }
}
