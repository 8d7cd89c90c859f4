package io.kept.sandbox.field;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kept's read-only fields, where Jira shows fields and where it takes them in. */
class GlanceFieldsIT {
  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  private final Browser nick = SANDBOX.browser("nick");
  private final SandboxIssue issue = SANDBOX.issue();
  private final SandboxCustomField health = SANDBOX.fieldOf("io.kept.jira:promise-health");
  private final SandboxCustomField timeLeft = SANDBOX.fieldOf("io.kept.jira:time-left");
  private final SandboxCustomField reply = SANDBOX.fieldOf("io.kept.jira:reply-promised-by");

  @Test
  void anAdministratorFindsThemAmongTheFieldTypes() {
    assertThat(SANDBOX.browser("admin").get("/sandbox/fields").body())
        .contains("value=\"io.kept.jira:promise-health\"", "value=\"io.kept.jira:time-left\"");
  }

  @Test
  void showThePromiseThatPressesMostOnTheIssueAndInTheNavigator() {
    SANDBOX.promise(nick, issue, "8h");
    SANDBOX.promise(nick, issue, reply, "130m");

    String lozenge = "<span class=\"aui-lozenge aui-lozenge-inprogress\">On track</span>";
    String left = ">in 2 h 10 min</time>";
    assertThat(nick.get("/browse/" + issue.getKey()).body()).contains(lozenge, left);
    assertThat(nick.get("/issues/?jql=" + thisIssue()).body()).contains(lozenge, left);
  }

  @Test
  void areNotShownOnAnIssueWithoutAPromise() {
    assertThat(nick.get("/browse/" + issue.getKey()).body())
        .contains("Something is broken")
        .doesNotContain(timeLeft.name(), health.name());
    assertThat(rest("")).contains("\"" + health.getId() + "\":null");
  }

  @Test
  void areExportedForMachines() {
    SANDBOX.promise(nick, issue, "130m");

    String export = "/sr/jira.issueviews:searchrequest-%s/temp/SearchRequest.%s?jqlQuery=%s";
    assertThat(nick.get(export.formatted("csv-all-fields", "csv", thisIssue())).body())
        .contains("Custom field (" + timeLeft.name() + ")", "ON_TRACK", "PT2H10M");
    assertThat(nick.get(export.formatted("xml", "xml", thisIssue())).body())
        .contains("key=\"io.kept.jira:time-left\"", "<customfieldvalue>PT2H10M</customfieldvalue>")
        .contains("<customfieldvalue>ON_TRACK</customfieldvalue>");
    assertThat(rest(""))
        .contains("\"" + health.getId() + "\":\"ON_TRACK\"")
        .contains("\"" + timeLeft.getId() + "\":\"PT2H10M\"");
  }

  @Test
  void areOnNoScreenThatTakesInputs() {
    String draft = nick.get("/secure/CreateIssue!default.jspa").body();
    String edit = nick.get("/secure/EditIssue!default.jspa?id=" + issue.getId()).body();
    String bulk =
        nick.get(
                "/secure/views/bulkedit/BulkEditDetails!default.jspa?bulkedit_"
                    + issue.getId()
                    + "=on")
            .body();

    for (String screen : new String[] {draft, edit, bulk}) {
      assertThat(screen)
          .contains(SANDBOX.fix().getId())
          .doesNotContain(health.getId(), timeLeft.getId());
    }
  }

  @Test
  void areNotOfferedByRestAndRefusedWhenSent() {
    assertThat(rest("/editmeta"))
        .contains(SANDBOX.fix().getId())
        .doesNotContain(health.getId(), timeLeft.getId());

    HttpResponse<String> refused =
        nick.send(
            json("/rest/api/2/issue/" + issue.getKey())
                .header("Content-Type", "application/json")
                .PUT(
                    BodyPublishers.ofString(
                        "{\"fields\": {\"%s\": \"KEPT\"}}".formatted(health.getId()))));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains(health.getId());
  }

  @Test
  void areNothingToJqlBecauseTheyAreInNoIndex() {
    String jql = URLEncoder.encode("\"" + health.name() + "\" is empty", UTF_8);

    assertThat(nick.get("/issues/?jql=" + jql).statusCode()).isEqualTo(400);
  }

  @Test
  void staySilentWhenAFormSendsThem() {
    Map<String, String> form = new HashMap<>();
    form.put("summary", "Something is broken");
    form.put("assignee", "nick");
    form.put(health.getId(), "KEPT");

    assertThat(SANDBOX.act(nick, "EditIssue", issue, form).statusCode()).isEqualTo(303);
    assertThat(health.getValue(issue)).isNull();
  }

  private String rest(String part) {
    return nick.send(json("/rest/api/2/issue/" + issue.getKey() + part).GET()).body();
  }

  private HttpRequest.Builder json(String path) {
    return nick.request(path).setHeader("Accept", "application/json");
  }

  private String thisIssue() {
    return URLEncoder.encode("key = " + issue.getKey(), UTF_8);
  }
}
