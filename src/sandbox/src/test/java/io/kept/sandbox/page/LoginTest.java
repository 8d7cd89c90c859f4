package io.kept.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.RunningSandbox;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  @Test
  void showsTheAccountsWithTheirPasswords() {
    String page = SANDBOX.anonymous().get("/login.jsp").body();

    assertThat(page)
        .contains("each password is the user name", "Carl Customer", "name=\"os_username\"");
  }

  @Test
  void sendsAnonymousVisitorsToTheLoginAndBackToWhatTheyAskedFor() {
    Browser browser = SANDBOX.anonymous();
    HttpResponse<String> asked = browser.get("/browse/HELP-1?tab=history");

    assertThat(asked.statusCode()).isEqualTo(303);
    assertThat(location(asked))
        .isEqualTo("/jira/login.jsp?os_destination=%2Fbrowse%2FHELP-1%3Ftab%3Dhistory");

    browser.get("/login.jsp");
    HttpResponse<String> login = login(browser, "/browse/HELP-1?tab=history");
    assertThat(location(login)).isEqualTo("/jira/browse/HELP-1?tab=history");
    assertThat(browser.get("/browse/HELP-1?tab=history").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example/", "//evil.example/", "\\evil", "x\r\nSet-Cookie: a"})
  void leadsToTheDashboardInsteadOfAnotherSite(String destination) {
    Browser browser = SANDBOX.anonymous();
    browser.get("/login.jsp");

    assertThat(location(login(browser, destination))).isEqualTo("/jira/secure/Dashboard.jspa");
  }

  @Test
  void refusesAWrongPasswordAndKeepsTheName() {
    Browser browser = SANDBOX.anonymous();
    browser.get("/login.jsp");

    HttpResponse<String> answer =
        browser.post("/login.jsp", Map.of("os_username", "anna", "os_password", "wrong"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("incorrect", "value=\"anna\"");
    assertThat(browser.get("/secure/Dashboard.jspa").statusCode()).isEqualTo(303);
  }

  @Test
  void takesABasicLoginForOneRequest() {
    assertThat(basic("anna", "anna").body()).contains("Anna Agent");
    assertThat(basic("anna", "wrong").statusCode()).isEqualTo(401);
  }

  @Test
  void logsOutWithTheTokenAndAsksWithoutIt() {
    Browser browser = SANDBOX.browser("anna");

    assertThat(browser.get("/logout").body()).contains("Log out?");
    browser.post("/logout", Map.of());

    assertThat(browser.get("/secure/Dashboard.jspa").statusCode()).isEqualTo(303);
  }

  @Test
  void speaksTheUsersLanguage() {
    assertThat(SANDBOX.browser("ben").get("/secure/Dashboard.jspa").body())
        .contains("<html lang=\"de\"");
  }

  private HttpResponse<String> basic(String name, String password) {
    String login = name + ":" + password;
    String encoded = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    Browser browser = SANDBOX.anonymous();
    return browser.send(
        browser.request("/secure/Dashboard.jspa").header("Authorization", "Basic " + encoded));
  }

  private static HttpResponse<String> login(Browser browser, String destination) {
    return browser.post(
        "/login.jsp",
        Map.of("os_username", "anna", "os_password", "anna", "os_destination", destination));
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }
}
