package io.kept.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator chooses the account as which Kept speaks. */
class AccountIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  private final Browser admin = SANDBOX.browser("admin");

  @AfterEach
  void speakAsTheStandardAccount() throws Exception {
    choose("");
  }

  @Test
  void postsWhatKeptSaysInTheNameOfTheChosenAccount() throws Exception {
    choose("mia");
    SandboxIssue issue = SANDBOX.issue();
    SANDBOX.promise(SANDBOX.browser("anna"), issue, "20m");

    SANDBOX.get().time().advance(Duration.ofMinutes(18));

    assertThat(SANDBOX.get().comments().getComments(SANDBOX.now(issue)))
        .extracting(comment -> comment.getAuthorApplicationUser().getUsername())
        .containsExactly("mia");
  }

  @Test
  void refusesWhoIsNotThere() throws Exception {
    HttpResponse<String> answer = put("nobody-at-all", "*");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).get("field").asText()).isEqualTo("user");
  }

  @Test
  void namesTheProjectsInWhichTheAccountMayNotSpeak() throws Exception {
    SANDBOX.promise(SANDBOX.browser("anna"), SANDBOX.issue(), "20m");

    JsonNode told = choose("olga");

    assertThat(told.get("closedProjects")).extracting(JsonNode::asText).containsExactly("HELP");
    assertThat(told.get("sentence").asText()).contains("may not browse and comment in HELP");
  }

  @Test
  void savesNothingOverWhatSomebodyElseHasSaved() throws Exception {
    choose("mia");

    assertThat(put("anna", "\"0\"").statusCode()).isEqualTo(412);
    assertThat(choose("").get("chosen").asBoolean()).isFalse();
  }

  private JsonNode choose(String user) throws Exception {
    HttpResponse<String> answer = put(user, "*");
    assertThat(answer.statusCode()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> put(String user, String seen) {
    return admin.send(
        admin
            .request("/rest/kept/1.0/account")
            .setHeader("Accept", "application/json")
            .header("Content-Type", "application/json")
            .header("If-Match", seen)
            .PUT(BodyPublishers.ofString("{\"user\": \"" + user + "\"}")));
  }
}
