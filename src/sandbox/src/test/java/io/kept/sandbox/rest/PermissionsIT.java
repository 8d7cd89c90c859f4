package io.kept.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.rest.Endpoint.Place;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every endpoint of the plugin, called by everybody. What each gets is in permissions.tsv: an
 * endpoint, what its promise is like, and a status for each role.
 */
class PermissionsIT {
  private static final int STATUSES = 2;

  /** How long ago twenty minutes were promised. */
  private static final Map<String, Duration> PASSED =
      Map.of("at risk", Duration.ofMinutes(16), "broken", Duration.ofMinutes(30));

  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  private static Map<String, Browser> roles;
  private static List<Endpoint> endpoints;
  private static List<List<String>> table;

  @BeforeAll
  static void everybodyIsThere() throws Exception {
    roles =
        Map.of(
            "anonymous", SANDBOX.anonymous(),
            "outsider", SANDBOX.browser("olga"),
            "customer", SANDBOX.browser("carl"),
            "watcher", SANDBOX.browser("kept"),
            "agent", SANDBOX.browser("anna"),
            "manager", SANDBOX.browser("mia"),
            "administrator", SANDBOX.browser("admin"));
    endpoints = new ArrayList<>(Endpoints.ofRest(roles.get("agent")));
    endpoints.addAll(Endpoints.ofServlets());
    table = table();
  }

  @Test
  void theTableHasEveryEndpointAndNoOther() {
    assertThat(table.stream().skip(1).map(row -> row.get(0)))
        .containsExactlyInAnyOrderElementsOf(endpoints.stream().map(Endpoint::name).toList());
  }

  @Test
  void theTableHasEveryRole() {
    assertThat(table.get(0).stream().skip(STATUSES)).hasSameElementsAs(roles.keySet());
  }

  @TestFactory
  Stream<DynamicTest> everybodyGetsWhatTheTableSays() {
    return table.stream()
        .skip(1)
        .map(row -> dynamicTest(row.get(0), () -> assertThat(called(row)).isEqualTo(row)));
  }

  @TestFactory
  Stream<DynamicTest> whatMayNotBeSeenLooksLikeWhatIsNotThere() {
    Place nowhere = new Place("NOWHERE-999999", SANDBOX.fix().id(), 999_999);
    return endpoints.stream()
        .filter(Endpoint::isAboutOne)
        .map(
            endpoint ->
                dynamicTest(
                    endpoint.name(),
                    () ->
                        assertThat(call("outsider", endpoint, promised("open")).body())
                            .contains("404")
                            .isEqualTo(call("outsider", endpoint, nowhere).body())));
  }

  @Test
  void wordsMeanSomethingToAnOutsiderButNobodyIsToldOfAnIssue() {
    Place place = promised("open");

    assertThat(meaning("agent", place)).contains("\"promisedBy\"", "\"line\"");
    assertThat(meaning("outsider", place)).contains("\"promisedBy\"").doesNotContain("\"line\"");
  }

  @TestFactory
  Stream<DynamicTest> nothingIsDoneForAPageFromElsewhere() {
    return endpoints.stream()
        .filter(Endpoint::writes)
        .map(endpoint -> dynamicTest(endpoint.name(), () -> refusesFromElsewhere(endpoint)));
  }

  private static void refusesFromElsewhere(Endpoint endpoint) {
    Place place = promised("open");
    Browser manager = roles.get("manager");
    String before = SANDBOX.look(manager, place.promise()).toString();

    HttpResponse<String> answer =
        manager.send(
            endpoint
                .at(place, manager::request)
                .header("User-Agent", "Mozilla/5.0")
                .header("Origin", "https://elsewhere.example"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("XSRF check failed");
    assertThat(SANDBOX.look(manager, place.promise())).hasToString(before);
  }

  private static List<String> called(List<String> row) {
    Endpoint endpoint =
        endpoints.stream().filter(it -> it.name().equals(row.get(0))).findFirst().orElseThrow();
    List<String> called = new ArrayList<>(row.subList(0, STATUSES));
    table.get(0).stream()
        .skip(STATUSES)
        .map(role -> call(role, endpoint, promised(row.get(1))).statusCode())
        .map(String::valueOf)
        .forEach(called::add);
    return called;
  }

  private static HttpResponse<String> call(String role, Endpoint endpoint, Place place) {
    Browser browser = roles.get(role);
    return browser.send(endpoint.at(place, browser::request));
  }

  private static String meaning(String role, Place place) {
    Browser browser = roles.get(role);
    HttpRequest.Builder request =
        browser.request(
            "/rest/kept/1.0/quote?words=20m&issue=%s&field=%d"
                .formatted(place.issueKey(), place.fieldId()));
    return browser.send(request.setHeader("Accept", "*/*")).body();
  }

  /** A promise of carl's issue that is open, at risk, or broken. */
  private static Place promised(String like) {
    SandboxIssue issue = SANDBOX.issue();
    long promise = SANDBOX.promise(roles.get("agent"), issue, "20m");
    Duration passed = PASSED.getOrDefault(like, Duration.ZERO);
    if (!passed.isZero()) {
      SANDBOX.get().time().advance(passed);
    }
    return new Place(issue.getKey(), SANDBOX.fix().id(), promise);
  }

  private static List<List<String>> table() throws Exception {
    try (InputStream file = PermissionsIT.class.getResourceAsStream("permissions.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> List.of(line.split("\t")))
          .toList();
    }
  }
}
