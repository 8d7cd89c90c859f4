package io.kept.sandbox.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.rest.Endpoint.Place;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever may not see something cannot tell it from what is not there, however they ask. */
class UnseenIT {
  private static final List<String> BODIES = List.of("", "{", "[]", "null", "{\"field\":1}");
  private static final List<String> VERSIONS = List.of("\"0\"", "\"1\"", "\"99\"", "x");
  private static final List<String> FUNCTIONS =
      List.of(
          "promisesAtRisk()",
          "promisesLapsed()",
          "promisesOnHold()",
          "promisesKept(-1d, 1d)",
          "promisesBroken(-30d, now)",
          "promisesDue(5d)",
          "promisedBy(anna)",
          "renegotiated()");

  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  private static Browser agent;
  private static Browser manager;
  private static Browser outsider;
  private static List<Endpoint> endpoints;
  private static Map<String, Told> before;
  private static Place hidden;

  /** All of an answer that whoever asked could look at. */
  private record Told(int status, Map<String, List<String>> headers, String body) {
    static Told of(HttpResponse<String> answer) {
      Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
      headers.keySet().removeAll(List.of("date", "content-length"));
      return new Told(answer.statusCode(), headers, withoutTheTime(answer.body()));
    }
  }

  /** Every page of the sandbox shows the sandbox's time. */
  private static String withoutTheTime(String page) {
    return page.replaceAll("(sandbox-clock[^>]*>)[^<]*", "$1");
  }

  @BeforeAll
  static void theHelpDeskHasPromised() throws Exception {
    agent = SANDBOX.browser("anna");
    manager = SANDBOX.browser("mia");
    outsider = SANDBOX.browser("olga");
    endpoints = Endpoints.ofRest(agent);
    before = asked(outsider);

    SandboxIssue lapsing = SANDBOX.issue();
    long promise = SANDBOX.promise(agent, lapsing, "20m");
    hidden = new Place(lapsing.getKey(), SANDBOX.fix().id(), promise);
    SANDBOX.promise(agent, SANDBOX.issue(), "40m");
    SandboxIssue moved = SANDBOX.issue();
    SANDBOX.promise(agent, moved, "2h");
    SANDBOX.promise(agent, moved, "3h");
    long held = SANDBOX.promise(agent, SANDBOX.issue(), "4h");
    SANDBOX.post(agent, "promise/" + held + "/hold", "{\"needed\": \"The serial number\"}");
    SandboxIssue done = SANDBOX.issue();
    SANDBOX.promise(agent, done, "4h");
    SANDBOX.act(agent, "CommentAssignIssue", done, Map.of("action", "5"));
    SANDBOX.get().time().advance(Duration.ofMinutes(31));
  }

  @TestFactory
  Stream<DynamicTest> nothingThatIsSentTellsAPromiseFromNone() {
    Place nowhere = new Place("HELP-999999", hidden.fieldId(), 999_999);
    return endpoints.stream()
        .filter(Endpoint::isAboutOne)
        .map(
            endpoint ->
                dynamicTest(
                    endpoint.name(),
                    () -> {
                      List<Told> unseen = toldOf(endpoint, hidden);
                      assertThat(unseen)
                          .extracting(Told::status)
                          .contains(404)
                          .isSubsetOf(400, 404);
                      assertThat(unseen).isEqualTo(toldOf(endpoint, nowhere));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> noOtherMethodTellsAPromiseFromNone() {
    return endpoints.stream()
        .filter(Endpoint::isAboutOne)
        .flatMap(endpoint -> Stream.of("PUT", "DELETE", "PATCH", "OPTIONS").map(to(endpoint)))
        .map(
            endpoint ->
                dynamicTest(
                    endpoint.name(),
                    () ->
                        assertThat(told(endpoint, hidden))
                            .isEqualTo(told(endpoint, new Place("HELP-999999", 1, 999_999)))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsPromisedElsewhereChangesNoAnswer() throws Exception {
    assertThat(FUNCTIONS)
        .extracting(call -> call.substring(0, call.indexOf('(')))
        .containsExactlyInAnyOrderElementsOf(Endpoints.functions());
    return asked(outsider).entrySet().stream()
        .map(
            now ->
                dynamicTest(
                    now.getKey(),
                    () -> assertThat(now.getValue()).isEqualTo(before.get(now.getKey()))));
  }

  @TestFactory
  Stream<DynamicTest> everyFunctionFindsSomethingForTheTeam() {
    return FUNCTIONS.stream()
        .map(
            call ->
                dynamicTest(
                    call, () -> assertThat(get(agent, searching(call)).body()).contains("HELP-")));
  }

  @Test
  void anIssueThatIsNamedBesideAFunctionLooksLikeOneThatIsNotThere() {
    Told unseen = get(outsider, searching("promisesLapsed() and key = " + hidden.issueKey()));
    Told none = get(outsider, searching("promisesLapsed() and key = HELP-999999"));

    assertThat(unseen.status()).isEqualTo(none.status());
    assertThat(unseen.body()).isEqualTo(none.body().replace("HELP-999999", hidden.issueKey()));
  }

  @Test
  void wordsMeanTheSameBesideAnIssueThatMayNotBeSeenAsBesideNone() {
    String quote = "/rest/kept/1.0/quote?words=2bd&field=" + hidden.fieldId() + "&issue=";

    assertThat(get(outsider, quote + hidden.issueKey()))
        .isEqualTo(get(outsider, quote + "HELP-999999"))
        .isEqualTo(get(outsider, quote));
  }

  @Test
  void thePanelOfAnIssueThatMayNotBeSeenLooksLikeThatOfNone() {
    String panel = "/plugins/servlet/kept/panel?issue=";

    assertThat(get(agent, panel + hidden.issueKey()).body()).contains("kept-panel");
    assertThat(get(outsider, panel + hidden.issueKey()))
        .isEqualTo(get(outsider, panel + "HELP-999999"))
        .extracting(Told::status)
        .isEqualTo(404);
  }

  @Test
  void theRateOfAProjectThatOneDoesNotManageLooksLikeThatOfNone() {
    String rate = "/plugins/servlet/kept/rate?project=";

    assertThat(get(manager, rate + "HELP").status()).isEqualTo(200);
    for (Browser browser : List.of(outsider, agent, SANDBOX.browser("carl"))) {
      assertThat(get(browser, rate + "HELP"))
          .isEqualTo(get(browser, rate + "NONE"))
          .extracting(Told::status)
          .isEqualTo(404);
    }
    assertThat(get(manager, rate + "LAB")).isEqualTo(get(manager, rate + "NONE"));
  }

  @Test
  void onesOwnPromisesAreNobodyElsesByNoParameter() {
    String mine = "/plugins/servlet/kept/mine";
    String urgent = "/rest/kept/1.0/mine/urgent";

    for (String anothers : List.of("?user=nick", "?user=JIRAUSER10105", "?username=nick")) {
      assertThat(get(outsider, mine + anothers)).isEqualTo(get(outsider, mine));
      assertThat(get(outsider, urgent + anothers)).isEqualTo(get(outsider, urgent));
    }
  }

  @TestFactory
  Stream<DynamicTest> pagesAreOnlyLookedAt() throws Exception {
    return Endpoints.ofServlets().stream()
        .flatMap(page -> Stream.of("POST", "PUT", "DELETE").map(to(page)))
        .map(
            page ->
                dynamicTest(
                    page.name(),
                    () -> assertThat(sent(manager, page.method(), page.path())).isEqualTo(405)));
  }

  private static Function<String, Endpoint> to(Endpoint endpoint) {
    return method -> new Endpoint(method, endpoint.path(), endpoint.body());
  }

  /** What somebody is told who asks all that names no issue. */
  private static Map<String, Told> asked(Browser browser) {
    Map<String, Told> told = new TreeMap<>();
    FUNCTIONS.forEach(call -> told.put(call, get(browser, searching(call))));
    Stream.of(
            "/rest/kept/1.0/mine/urgent",
            "/plugins/servlet/kept/mine",
            "/plugins/servlet/kept/rate")
        .forEach(path -> told.put(path, get(browser, path)));
    return told;
  }

  private static List<Told> toldOf(Endpoint endpoint, Place place) {
    List<Told> told = new ArrayList<>(List.of(told(endpoint, place)));
    if (endpoint.writes()) {
      BODIES.stream()
          .map(body -> new Endpoint(endpoint.method(), endpoint.path(), body))
          .map(other -> told(other, place))
          .forEach(told::add);
    }
    VERSIONS.stream()
        .map(version -> endpoint.at(place, outsider::request).setHeader("If-Match", version))
        .map(request -> Told.of(outsider.send(request)))
        .forEach(told::add);
    return told;
  }

  private static Told told(Endpoint endpoint, Place place) {
    return Told.of(outsider.send(endpoint.at(place, outsider::request)));
  }

  private static Told get(Browser browser, String path) {
    HttpRequest.Builder request = browser.request(path).setHeader("Accept", "*/*");
    return Told.of(browser.send(request));
  }

  private static int sent(Browser browser, String method, String path) {
    HttpRequest.Builder request = browser.request(path).method(method, BodyPublishers.noBody());
    return browser.send(request).statusCode();
  }

  private static String searching(String function) {
    return "/rest/api/2/search?jql=" + URLEncoder.encode("issue in " + function, UTF_8);
  }
}
