package io.kept.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who changed which setting when. */
class TrailIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  private final Browser admin = SANDBOX.browser("admin");
  private final Browser mia = SANDBOX.browser("mia");

  @Test
  void tellsEveryChangeTheNewestFirstAsJsonAndForSpreadsheets() throws Exception {
    put(mia, "policy/project/HELP/fix", "{\"entries\": {\"incident.reason\": \"=1+1\"}}");
    SANDBOX.get().time().advance(Duration.ofMinutes(1));
    put(admin, "calendar/+Night", "{\"hours\": \"zone Europe/Berlin\\nMONDAY 20:00-22:00\"}");
    SANDBOX.get().time().advance(Duration.ofMinutes(1));
    put(admin, "account", "{\"user\": \"mia\"}");
    SANDBOX.get().time().advance(Duration.ofMinutes(1));
    put(admin, "retention", "{\"months\": 24}");

    JsonNode changes = JSON.readTree(get("changes")).get("changes");

    assertThat(changes)
        .extracting(change -> change.get("what").asText())
        .containsExactly("retention", "account", "calendar", "policy");
    assertThat(changes)
        .extracting(change -> change.get("name").asText())
        .containsExactly("Ada Admin", "Ada Admin", "Ada Admin", "Mia Manager");
    assertThat(changes.get(0).get("entered").asText()).isEqualTo("24");
    assertThat(changes.get(3).get("where").asText()).isEqualTo("HELP fix");
    assertThat(get("changes?format=csv"))
        .startsWith("at,by,name,what,where,version,entered\r\n")
        .contains(",calendar,\"'+Night\",1,");
  }

  private void put(Browser browser, String path, String body) {
    HttpResponse<String> answer =
        browser.send(
            browser
                .request("/rest/kept/1.0/" + path)
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private String get(String path) {
    HttpResponse<String> answer =
        admin.send(admin.request("/rest/kept/1.0/" + path).setHeader("Accept", "*/*").GET());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
