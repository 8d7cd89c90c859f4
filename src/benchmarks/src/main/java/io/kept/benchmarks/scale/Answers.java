package io.kept.benchmarks.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kept.sandbox.Sandbox;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.IntFunction;

/** What a running sandbox answers, from the request to the last byte. */
final class Answers {
  private static final int OFTEN = 100;
  private static final List<String> FUNCTIONS =
      List.of(
          "promisesAtRisk()",
          "promisesLapsed()",
          "promisesOnHold()",
          "promisesKept(-7d, now)",
          "promisesBroken(-7d, now)",
          "promisesDue(4h)",
          "promisedBy(agent0)",
          "renegotiated(-7d, now)");

  private final String base;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private Answers(String base) {
    this.base = base;
  }

  static void measure(Sandbox sandbox) {
    Times.head("Answers to an agent of one project");
    new Answers(sandbox.baseUrl()).agent();
    Times.head("Answers to a manager of all projects");
    new Answers(sandbox.baseUrl()).manager();
  }

  private void agent() {
    login("agent0");
    ask("issue page with the panel", i -> "/browse/DESK1-" + (i % 300 + 1));
    ask("quote: what it would mean", i -> "/rest/kept/1.0/quote?words=4h&issue=DESK1-" + (i + 1));
    ask("my promises", i -> "/plugins/servlet/kept/mine");
    ask("count in the header", i -> "/rest/kept/1.0/mine/urgent");
    search();
  }

  private void manager() {
    login("mia");
    ask("kept rate of a busy project", i -> "/plugins/servlet/kept/rate?project=DESK1");
    search();
  }

  private void search() {
    for (String function : FUNCTIONS) {
      String jql = URLEncoder.encode("issue in " + function, UTF_8);
      String path = "/rest/api/2/search?maxResults=50&jql=" + jql;
      if (send(request(path).GET()).statusCode() == 400) {
        Times.of(function + ", refused as too many", OFTEN, i -> send(request(path).GET())).print();
      } else {
        ask(function, i -> path);
      }
    }
  }

  private void ask(String what, IntFunction<String> path) {
    Times.of(what, OFTEN, i -> get(path.apply(i % OFTEN))).print();
  }

  private void login(String name) {
    get("/login.jsp");
    String token =
        ((CookieManager) client.cookieHandler().orElseThrow())
            .getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("atlassian.xsrf.token"))
                .findFirst()
                .orElseThrow()
                .getValue();
    String form = "os_username=%s&os_password=%s&atl_token=%s";
    send(
        request("/login.jsp")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.formatted(name, name, token))));
  }

  private void get(String path) {
    HttpResponse<String> answer = send(request(path).GET());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
