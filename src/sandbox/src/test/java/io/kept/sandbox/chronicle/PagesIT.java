package io.kept.sandbox.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lists of Kept's REST, page by page, from the tables of the very jar. */
class PagesIT {
  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  private final Browser nick = SANDBOX.browser("nick");
  private final SandboxIssue issue = SANDBOX.issue();

  @Test
  void allThatWasPromisedAboutAnIssueTheNewestFirst() throws Exception {
    long first = SANDBOX.promise(nick, issue, "20m");
    SANDBOX.get().time().advance(Duration.ofHours(1));
    long second = SANDBOX.promise(nick, issue, "4h");
    SANDBOX.promise(nick, SANDBOX.issue(), "4h");

    JsonNode page = page("issue/" + issue.getKey() + "/promises?maxResults=1");
    assertThat(page.at("/values/0/id").asLong()).isEqualTo(second);
    assertThat(page.path("total").asInt()).isEqualTo(2);
    assertThat(page.path("isLast").asBoolean()).isFalse();

    JsonNode rest = page("issue/" + issue.getKey() + "/promises?startAt=1");
    assertThat(rest.at("/values/0/id").asLong()).isEqualTo(first);
    assertThat(rest.at("/values/0/health").asText()).isEqualTo("BROKEN");
    assertThat(rest.path("isLast").asBoolean()).isTrue();
  }

  @Test
  void theLedgerOfAPromise() throws Exception {
    long promise = SANDBOX.promise(nick, issue, "4h");
    SANDBOX.act(nick, "CommentAssignIssue", issue, Map.of("action", "5"));

    JsonNode page = page("promise/" + promise + "/ledger");

    assertThat(page.path("values").findValuesAsText("happening"))
        .containsExactly("SAID", "FULFILLED");
    assertThat(page.at("/values/1/deed").asText()).isEqualTo("resolution");
  }

  @Test
  void whatTheCallerHoldsAndNotWhatOthersHold() throws Exception {
    long promise = SANDBOX.promise(nick, issue, "4h");

    JsonNode mine = page("mine?maxResults=100");
    assertThat(mine.path("values").findValuesAsText("id")).contains(Long.toString(promise));
    assertThat(mine.path("values").findValuesAsText("issueKey")).contains(issue.getKey());

    SANDBOX.act(nick, "AssignIssue", issue, Map.of("assignee", "anna"));
    assertThat(page("mine?maxResults=100").path("values").findValuesAsText("id"))
        .doesNotContain(Long.toString(promise));
  }

  @Test
  void whatIsNoPageIsRefusedWithASentence() {
    HttpResponse<String> answer = get("mine?startAt=-1");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("startAt from 0 and maxResults from 1");
  }

  private JsonNode page(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private HttpResponse<String> get(String path) {
    return nick.send(
        nick.request("/rest/kept/1.0/" + path).setHeader("Accept", "application/json").GET());
  }
}
