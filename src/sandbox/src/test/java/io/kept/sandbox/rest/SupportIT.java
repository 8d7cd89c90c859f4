package io.kept.sandbox.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The file for the makers of Kept, after a day with people, words and a message that failed. */
class SupportIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  /** What this desk says to customers, as it stands in JSON. */
  private static final Map<String, String> OWN_WORDS =
      Map.of(
          "headsUp.text.en",
          "Not by {promisedBy}.\\n\\n{known}\\n\\n{notKnown}\\n\\n{next}\\n\\nYours, Petra",
          "headsUp.text.de",
          "Nicht bis {promisedBy}.\\n\\n{known}\\n\\n{notKnown}\\n\\n{next}\\n\\nGrüße, Helmut",
          "ownUp.text.en",
          "Not done by {promisedBy}.\\n\\n{cause}\\n\\n{next}\\n\\nYours, Petra",
          "ownUp.text.de",
          "Nicht fertig bis {promisedBy}.\\n\\n{cause}\\n\\n{next}\\n\\nGrüße, Helmut");

  private final Browser admin = SANDBOX.browser("admin");
  private final Browser anna = SANDBOX.browser("anna");

  @BeforeEach
  void aDay() {
    put(
        "calendar/Nick%20at%20the%20desk",
        "{\"hours\": \"zone Europe/Berlin\\n"
            + "MONDAY 09:00-17:00\\n"
            + "holiday 2026-12-24 00:00-24:00 Olga off\"}");
    put(
        "policy/instance/fix",
        "{\"entries\": {\"tries\": \"3\", \"calendar\": \"Nick at the desk\","
            + " \"incident.reason\": \"Ask Anna Agent\", \"incident.until\": \"2026-11-23 08:00\","
            + " \"quote.1\": \"2h\", \"cause.1.key\": \"carl\","
            + " \"cause.1.label\": \"Carl Customer called\","
            + ownWords()
            + "}}");
    SandboxIssue issue = SANDBOX.issue();
    long promise = SANDBOX.promise(anna, issue, "20m");
    SANDBOX.get().time().advance(Duration.ofMinutes(30));
    SANDBOX.post(
        anna,
        "promise/" + promise + "/own-up",
        "{\"cause\": \"carl\", \"next\": \"Ben brings another one.\"}");
  }

  @Test
  void tellsVersionsHealthSettingsAndSizes() throws Exception {
    Map<String, String> files = files();

    assertThat(files)
        .containsOnlyKeys("kept/health.json", "kept/settings.json", "kept/tables.json");
    assertThat(JSON.readTree(files.get("kept/health.json")).at("/versions/kept").asText())
        .isNotEmpty();
    assertThat(JSON.readTree(files.get("kept/tables.json")).get("Promise").asInt()).isPositive();
    assertThat(files.get("kept/settings.json"))
        .contains("\"tries\":\"3\"", "MONDAY 09:00-17:00", "\"incident.reason\":\"14 letters\"");
  }

  @Test
  void tellsOfTheDesksOwnWordsOnlyHowLongTheyAre() throws Exception {
    JsonNode entries = JSON.readTree(files().get("kept/settings.json")).at("/policies/0/entries");

    for (String setting : OWN_WORDS.keySet()) {
      String words = OWN_WORDS.get(setting).replace("\\n", "\n");
      assertThat(entries.path(setting).asText()).isEqualTo(words.length() + " letters");
    }
    assertThat(String.join("\n", files().values()))
        .doesNotContainIgnoringCase("petra", "helmut", "{promisedBy}", "{next}", "Yours,", "Grüße");
  }

  @Test
  void tellsNothingThatSomebodyWroteAndNobodysName() throws Exception {
    String everything = String.join("\n", files().values());

    assertThat(everything)
        .doesNotContainIgnoringCase(
            "anna", "ben", "carl", "mia", "nick", "olga", "Ada Admin", "robots")
        .doesNotContain("Something is broken", "another one");
  }

  private static String ownWords() {
    return OWN_WORDS.entrySet().stream()
        .map(it -> "\"" + it.getKey() + "\": \"" + it.getValue() + "\"")
        .collect(joining(","));
  }

  private void put(String path, String body) {
    HttpResponse<String> answer =
        admin.send(
            admin
                .request("/rest/kept/1.0/" + path)
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private Map<String, String> files() throws IOException {
    HttpResponse<byte[]> answer =
        admin.download(admin.request("/rest/kept/1.0/support").setHeader("Accept", "*/*").GET());
    assertThat(answer.statusCode()).isEqualTo(200);
    return unzipped(answer);
  }

  private static Map<String, String> unzipped(HttpResponse<byte[]> answer) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (InputStream bytes = new ByteArrayInputStream(answer.body());
        ZipInputStream zip = new ZipInputStream(bytes, UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }
}
