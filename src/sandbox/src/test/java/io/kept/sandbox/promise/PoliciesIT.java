package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.Sandbox;
import io.kept.sandbox.SandboxSetup;
import io.kept.sandbox.testing.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project whose stored policy differs from the standard: open for four hours a day, one try, and
 * administrators instead of editors. It is Monday, 09:00 in Berlin.
 */
class PoliciesIT {
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final String CALENDAR =
      """
      calendar 1 Mornings
      zone Europe/Berlin
      MONDAY 08:00-12:00
      TUESDAY 08:00-12:00
      WEDNESDAY 08:00-12:00
      THURSDAY 08:00-12:00
      FRIDAY 08:00-12:00
      """;
  private static final String POLICY =
      "{\"calendar\":\"Mornings\",\"tries\":\"1\",\"allowed.quote\":\"administrators\","
          + "\"allowed.manage\":\"role:Robots\",\"quote.default\":\"tomorrow 17:00\","
          + "\"quote.default.de\":\"morgen 17:00\"}";

  @TempDir private static Path folder;
  private static Sandbox sandbox;
  private static long field;

  @BeforeAll
  static void storeThePolicy() throws SQLException {
    long project;
    try (Sandbox first = start()) {
      project = first.projects().byKey("HELP").orElseThrow().getId();
    }
    try (Connection data =
        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("kept"), "sa", "")) {
      store(data, "CALENDAR", "NAME", "HOURS", "1:Mornings", "Mornings", CALENDAR);
      store(data, "POLICY", "KIND", "DRAFT", project + ":FIX:1", "FIX", POLICY);
      try (PreparedStatement place =
          data.prepareStatement("update " + table(data, "POLICY") + " set \"PROJECT_ID\" = ?")) {
        place.setLong(1, project);
        place.execute();
      }
    }
    sandbox = start();
    field =
        sandbox.fields().all().stream()
            .filter(it -> it.module().key().equals("io.kept.jira:promised-by"))
            .findFirst()
            .orElseThrow()
            .id();
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @Test
  void readsBusinessTimeOnItsCalendarAndElsewhereOnTheInstances() {
    Browser mia = Browser.of(sandbox, "mia");

    assertThat(meaning(mia, "words=4bh&issue=HELP-1&field=" + field))
        .contains("2026-11-24T08:00:00Z");
    assertThat(meaning(mia, "words=4bh")).contains("2026-11-23T12:00:00Z");
  }

  @Test
  void letsOnlyItsRoleQuoteAndTakesAManagerBeyondItsOneTry() {
    assertThat(quote("anna", "4bh").statusCode()).isEqualTo(403);
    HttpResponse<String> first = quote("mia", "4bh");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).contains("2026-11-24T08:00:00Z");

    HttpResponse<String> second = quote("mia", "6bh");

    assertThat(second.statusCode()).isEqualTo(403);
    assertThat(second.body()).contains("manages the promises of this project");
  }

  @Test
  void startsTheCreateScreenWithItsDefaultQuoteForItsRoleOnly() {
    assertThat(createScreen("mia")).contains("value=\"tomorrow 17:00\"");
    assertThat(createScreen("anna"))
        .contains("name=\"customfield_" + field + "\" value=\"\"")
        .doesNotContain("tomorrow 17:00\"");
  }

  @Test
  void promisesWhatTheAgentLeftOnTheCreateScreenAndNothingThatWasCleared() {
    Browser mia = Browser.of(sandbox, "mia");
    Map<String, String> form = new HashMap<>();
    form.put("summary", "The lift is stuck");
    form.put("customfield_" + field, "tomorrow 17:00");
    form.put("customfield_" + field + ":offered", "true");
    assertThat(created(mia, form)).contains("2026-11-24T16:00:00Z");

    form.put("customfield_" + field, "");
    assertThat(created(mia, form)).contains("The lift is stuck").doesNotContain("2026-11-24T16");
  }

  @Test
  void keepsTheFieldClearedWhenTheScreenIsShownOnceMore() {
    Map<String, String> form = new HashMap<>();
    form.put("customfield_" + field, "");
    form.put("customfield_" + field + ":offered", "true");

    HttpResponse<String> again = Browser.of(sandbox, "mia").post("/secure/CreateIssue.jspa", form);

    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.body()).contains("name=\"customfield_" + field + "\" value=\"\"");
  }

  @Test
  void promisesNothingForAnIssueThatIsCreatedWithoutTheScreen() {
    Browser mia = Browser.of(sandbox, "mia");
    String body =
        "{\"fields\": {\"project\": {\"key\": \"HELP\"}, \"issuetype\": {\"name\": \"Task\"},"
            + " \"summary\": \"By script\"}}";
    HttpResponse<String> answer =
        mia.send(
            mia.request("/rest/api/2/issue")
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).isEqualTo(201);

    assertThat(
            mia.send(
                    mia.request("/rest/api/2/search?jql=summary~script")
                        .setHeader("Accept", "application/json")
                        .GET())
                .body())
        .contains("\"customfield_" + field + "\":null");
  }

  private static String createScreen(String user) {
    return Browser.of(sandbox, user).get("/secure/CreateIssue!default.jspa").body();
  }

  private static String created(Browser browser, Map<String, String> form) {
    HttpResponse<String> answer = browser.post("/secure/CreateIssue.jspa", form);
    assertThat(answer.statusCode()).isEqualTo(303);
    String place = answer.headers().firstValue("Location").orElseThrow();
    return browser.get(place.substring(place.indexOf("/browse/"))).body();
  }

  @Test
  void showsTheKeptRateToItsRoleOnly() {
    String page = "/plugins/servlet/kept/rate?project=HELP";

    assertThat(Browser.of(sandbox, "mia").get(page).statusCode()).isEqualTo(404);
    assertThat(Browser.of(sandbox, "kept").get(page).statusCode()).isEqualTo(200);
  }

  private static String meaning(Browser browser, String query) {
    return browser
        .send(
            browser
                .request("/rest/kept/1.0/quote?" + query)
                .setHeader("Accept", "application/json")
                .GET())
        .body();
  }

  private static HttpResponse<String> quote(String user, String words) {
    Browser browser = Browser.of(sandbox, user);
    return browser.send(
        browser
            .request("/rest/kept/1.0/issue/HELP-1/promise")
            .setHeader("Accept", "application/json")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"field\": %d, \"words\": \"%s\"}".formatted(field, words))));
  }

  private static Sandbox start() {
    return Sandbox.start(
        SandboxSetup.empty()
            .withPlugin(Path.of(System.getProperty("kept.plugin")))
            .keepingData(folder)
            .standingAt(MONDAY));
  }

  /** Writes the first version of a policy or calendar, as its administrator would. */
  private static void store(Connection data, String table, String... columnsAndValues)
      throws SQLException {
    String columns = columnsAndValues[0] + "\", \"" + columnsAndValues[1];
    try (PreparedStatement insert =
        data.prepareStatement(
            ("insert into %s (\"NATURAL_KEY\", \"VERSION\", \"CHANGED_BY\", \"CHANGED_AT\","
                    + " \"%s\") values (?, 1, 'mia', %d, ?, ?)")
                .formatted(table(data, table), columns, MONDAY.toEpochMilli()))) {
      for (int i = 1; i <= 3; i++) {
        insert.setString(i, columnsAndValues[i + 1]);
      }
      insert.execute();
    }
  }

  private static String table(Connection data, String name) throws SQLException {
    try (ResultSet tables =
        data.getMetaData().getTables(null, "PUBLIC", "AO\\_%\\_" + name, null)) {
      assertThat(tables.next()).isTrue();
      return "\"" + tables.getString("TABLE_NAME") + "\"";
    }
  }
}
