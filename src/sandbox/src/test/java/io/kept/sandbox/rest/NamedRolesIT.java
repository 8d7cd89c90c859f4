package io.kept.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A project whose policy names a role for each right: its team quotes, its robots act, and its
 * administrators manage. Nobody else can, whatever else they may do in Jira.
 */
class NamedRolesIT {
  private static final String POLICY =
      """
      {"entries": {
        "allowed.quote": "role:Service Desk Team",
        "allowed.act": "role:Robots",
        "allowed.manage": "role:Administrators"}}
      """;

  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  private static Browser anna;

  @BeforeAll
  static void thePolicyIsInForce() {
    anna = SANDBOX.browser("anna");
    Browser mia = SANDBOX.browser("mia");
    int status =
        mia.send(
                mia.request("/rest/kept/1.0/policy/project/HELP/fix")
                    .header("Content-Type", "application/json")
                    .setHeader("Accept", "application/json")
                    .header("If-Match", "\"0\"")
                    .PUT(BodyPublishers.ofString(POLICY)))
            .statusCode();
    assertThat(status).isEqualTo(200);
  }

  /** In the team: anna and mia. A robot: kept. Administrators: gerda and mia. A customer: carl. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          promise  | open   | anna 200 | mia 200 | kept 403 | gerda 403 | carl 403 | olga 404
          hold     | open   | anna 403 | mia 403 | kept 200 | gerda 403 | carl 403 | olga 404
          heads-up | open   | anna 403 | mia 403 | kept 200 | gerda 403 | carl 403 | olga 404
          withdraw | open   | anna 403 | mia 403 | kept 200 | gerda 403 | carl 403 | olga 404
          own-up   | broken | anna 403 | mia 403 | kept 200 | gerda 403 | carl 403 | olga 404
          cause    | broken | anna 403 | mia 403 | kept 200 | gerda 403 | carl 403 | olga 404
          correct  | broken | anna 403 | mia 200 | kept 403 | gerda 200 | carl 403 | olga 404
          """)
  void onlyTheNamedRoleDoesIt(
      String act,
      String like,
      String one,
      String two,
      String three,
      String four,
      String five,
      String six) {
    for (String expected : new String[] {one, two, three, four, five, six}) {
      String user = expected.split(" ")[0];
      assertThat(user + " " + status(user, act, like)).isEqualTo(expected);
    }
  }

  private static int status(String user, String act, String like) {
    SandboxIssue issue = SANDBOX.issue();
    Browser browser = SANDBOX.browser(user);
    if (act.equals("promise")) {
      return post(browser, "issue/" + issue.getKey() + "/promise", said());
    }
    long promise = SANDBOX.promise(anna, issue, "20m");
    if (like.equals("broken")) {
      SANDBOX.get().time().advance(Duration.ofMinutes(30));
    }
    return post(browser, "promise/" + promise + "/" + act, body());
  }

  private static String said() {
    return "{\"field\": %d, \"words\": \"20m\"}".formatted(SANDBOX.fix().id());
  }

  private static String body() {
    return """
    {"needed": "The serial number.", "known": "The part is out of stock.", "next": "We order it.",
     "cause": "third-party", "reason": "The clock was wrong.", "fulfilledAt": "2026-11-23T08:01:00Z"}
    """;
  }

  private static int post(Browser browser, String path, String body) {
    return browser
        .send(
            browser
                .request("/rest/kept/1.0/" + path)
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)))
        .statusCode();
  }
}
