package io.kept.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.testing.Program;
import io.kept.sandbox.testing.Program.Reply;
import io.kept.sandbox.testing.RunningSandbox;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask Jira's REST, and what it says of this Jira. */
class ServerRestTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64)";

  @Test
  void saysWhatItIsEvenToStrangers() {
    Reply info = as("").get("serverInfo");

    assertThat(info.status()).isEqualTo(200);
    assertThat(info.at("/baseUrl")).isEqualTo(SANDBOX.get().baseUrl());
    assertThat(info.at("/deploymentType")).isEqualTo("Server");
    assertThat(info.at("/versionNumbers/0")).isEqualTo("9");
    assertThat(info.at("/serverTitle")).contains("not a Jira");
  }

  @ParameterizedTest
  @ValueSource(strings = {"myself", "field", "project", "issue/HELP-1", "user?username=anna"})
  void saysNothingElseToStrangers(String path) {
    Reply refused = as("").get(path);

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.at("/errorMessages/0")).startsWith("You are not authenticated.");
  }

  @Test
  void knowsWhoAsks() {
    Reply myself = as("ben").get("myself");

    assertThat(myself.at("/name")).isEqualTo("ben");
    assertThat(myself.at("/displayName")).isEqualTo("Ben Agent");
    assertThat(myself.at("/locale")).isEqualTo("de");
    assertThat(myself.at("/self")).endsWith("/rest/api/2/user?username=ben");
  }

  @Test
  void answersUnderLatestToo() {
    assertThat(as("ben").get("../latest/myself").at("/name")).isEqualTo("ben");
  }

  @Test
  void listsTheProjectsThatTheCallerSees() {
    assertThat(as("nick").get("project").json().findValuesAsText("key")).contains("HELP", "LAB");
    assertThat(as("olga").get("project").json().findValuesAsText("key")).containsExactly("LAB");
    assertThat(as("olga").get("project/HELP").status()).isEqualTo(404);
    assertThat(as("anna").get("project/help").at("/lead/name")).isEqualTo("mia");
    assertThat(as("anna").get("project/HELP/statuses").at("/0/statuses/2/name"))
        .isEqualTo("Resolved");
  }

  @Test
  void describesFieldsAndWhatTheyCanBe() {
    Reply fields = as("anna").get("field");

    assertThat(fields.json().findValuesAsText("id")).contains("summary", SANDBOX.due().getId());
    assertThat(fields.json().findValuesAsText("custom")).contains("test:due");
    assertThat(as("anna").get("issuetype").at("/0/name")).isEqualTo("Task");
    assertThat(as("anna").get("issuetype/3").at("/name")).isEqualTo("Task");
    assertThat(as("anna").get("issuetype/4").status()).isEqualTo(404);
    assertThat(as("anna").get("status").at("/0/name")).isEqualTo("Open");
    assertThat(as("anna").get("resolution").at("/0/name")).isEqualTo("Fixed");
    assertThat(as("anna").get("priority").json()).isEmpty();
  }

  @Test
  void findsAccountsForTheTeamButNotForCustomers() {
    assertThat(as("anna").get("user?username=carl").at("/displayName")).isEqualTo("Carl Customer");
    assertThat(as("anna").get("user?key=" + SANDBOX.user("ben").key()).at("/name"))
        .isEqualTo("ben");
    assertThat(as("anna").get("user?username=nobody").status()).isEqualTo(404);
    assertThat(as("anna").get("user").status()).isEqualTo(400);
    assertThat(as("anna").get("user/search?username=Be").json().findValuesAsText("name"))
        .containsExactly("ben");
    assertThat(as("anna").get("user/search").status()).isEqualTo(400);
    assertThat(as("carl").get("user/search?username=.").json()).isEmpty();
    assertThat(as("carl").get("user?username=ben").status()).isEqualTo(404);
    assertThat(as("carl").get("user?username=carl").status()).isEqualTo(200);
    assertThat(
            as("anna").get("user/assignable/search?project=HELP").json().findValuesAsText("name"))
        .contains("anna", "ben")
        .doesNotContain("carl");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin,  https://evil.example, 403",
    "Referer, https://evil.example/page, 403",
    "Accept,  application/json, 403",
    "Origin,  self, 400",
    "Referer, self, 400",
    "X-Atlassian-Token, no-check, 400"
  })
  void takesFromBrowsersOnlyWhatAPageOfItsOwnSent(String header, String value, int status) {
    String page = value.equals("self") ? origin() : value;

    Reply reply =
        as("anna")
            .send(
                as("anna")
                    .request("issue")
                    .header("User-Agent", BROWSER)
                    .header(header, page)
                    .POST(BodyPublishers.ofString("{}")));

    assertThat(reply.status()).isEqualTo(status);
  }

  @Test
  void takesNoFormFromAnybodyWithoutTheHeader() {
    Program anna = as("anna");

    assertThat(
            anna.send(
                    anna.request("issue")
                        .setHeader("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{}")))
                .status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"nothing/here, 404", "user/nothing, 404"})
  void refusesInJirasFormWhatItDoesNotHave(String path, int status) {
    Reply refused = as("anna").get(path);

    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.json().at("/errorMessages")).hasSize(1);
  }

  @Test
  void saysWhatIsNoJson() {
    assertThat(as("anna").post("issue", "{oops").at("/errorMessages/0"))
        .startsWith("That is no JSON");
  }

  private static Program as(String user) {
    return new Program(SANDBOX.get(), user);
  }

  private static String origin() {
    URI base = URI.create(SANDBOX.get().baseUrl());
    return base.getScheme() + "://" + base.getAuthority();
  }
}
