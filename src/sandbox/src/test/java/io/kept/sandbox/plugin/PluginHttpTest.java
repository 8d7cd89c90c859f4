package io.kept.sandbox.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.fixture.FixtureHost;
import io.kept.sandbox.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class PluginHttpTest {
  private final FixtureHost jira = new FixtureHost();
  private final WebServer server = new WebServer(0);
  private final HttpClient client = HttpClient.newHttpClient();
  private PluginHost host;

  @BeforeAll
  void start(@TempDir Path folder) {
    host = jira.start(FixturePlugin.complete().in(folder));
    host.mount(server.context());
    server.context().addServlet(new ServletHolder(new TagsPage(host)), "/tags");
    server.start();
  }

  @AfterAll
  void stop() {
    server.close();
    host.close();
    jira.close();
  }

  @AfterEach
  void reset() {
    jira.somebodyIsLoggedIn();
    jira.speak(Locale.ENGLISH);
  }

  @Test
  void answersWithAServletConstructedFromThePluginsContext() throws Exception {
    HttpResponse<String> page = get("/plugins/servlet/fixture/hello?name=%3Ci%3E");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).isEqualTo("<p>Hello &lt;i&gt;</p>");
  }

  @Test
  void keepsTheDetailsOfAFailureToItself() throws Exception {
    HttpResponse<String> page = get("/plugins/servlet/fixture/hello");

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).doesNotContain("nobody to greet").doesNotContain("GreetingServlet");
  }

  @Test
  void answersWithARestResourceOverActiveObjects() throws Exception {
    int before = notes();

    assertThat(post("/rest/fixture/1.0/notes", "application/json", "once").statusCode())
        .isEqualTo(204);

    assertThat(notes()).isEqualTo(before + 1);
  }

  @Test
  void keepsTheDetailsOfARestFailureToItself() throws Exception {
    post("/rest/fixture/1.0/notes", "application/json", "twice");

    HttpResponse<String> second = post("/rest/fixture/1.0/notes", "application/json", "twice");

    assertThat(second.statusCode()).isEqualTo(500);
    assertThat(second.body())
        .isEqualTo("{\"message\":\"Internal server error\",\"status-code\":500}");
  }

  @Test
  void leavesTheOrdinaryRefusalsOfRestAlone() throws Exception {
    assertThat(get("/rest/fixture/1.0/nothing").statusCode()).isEqualTo(404);
    assertThat(post("/rest/fixture/1.0/notes", "image/png", "x").statusCode()).isEqualTo(415);
  }

  @Test
  void servesRestOnlyToThoseWhoAreLoggedIn() throws Exception {
    jira.nobodyIsLoggedIn();

    assertThat(get("/rest/fixture/1.0/notes").statusCode()).isEqualTo(401);
  }

  @Test
  void refusesWhatAFormElsewhereCouldSend() throws Exception {
    for (String type : List.of("text/plain;charset=UTF-8", "application/x-www-form-urlencoded")) {
      assertThat(post("/rest/fixture/1.0/notes", type, "x").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void takesAFormFromWhoeverCanSetAHeader() throws Exception {
    HttpRequest declared =
        request("/rest/fixture/1.0/notes")
            .header("Content-Type", "text/plain")
            .header("X-Atlassian-Token", "no-check")
            .POST(BodyPublishers.ofString("declared"))
            .build();

    assertThat(send(declared).statusCode()).isEqualTo(204);
  }

  @Test
  void sendsScriptsWithTheirTexts() throws Exception {
    HttpResponse<String> script = get("/download/resources/io.kept.fixture:page/page.js");

    assertThat(script.body()).isEqualTo("var title = \"It's a fixture\";");
    assertThat(script.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
  }

  @Test
  void sendsFilesOfADeclaredFolder() throws Exception {
    HttpResponse<String> image = get("/download/resources/io.kept.fixture:page/images/dot.svg");

    assertThat(image.body()).isEqualTo("<svg/>");
    assertThat(image.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
  }

  @Test
  void sendsNothingThatIsNotDeclared() throws Exception {
    for (String path :
        List.of(
            "io.kept.fixture:page/secret.txt",
            "io.kept.fixture:page/images/../secret.txt",
            "io.kept.fixture:page/images/%2e%2e/secret.txt",
            "io.kept.fixture:page/images/..%5csecret.txt",
            "io.kept.fixture:page/images/",
            "io.kept.fixture:none/page.js",
            "io.kept.fixture:page")) {
      assertThat(get("/download/resources/" + path).statusCode()).as(path).isIn(400, 404);
    }
  }

  @Test
  void sendsAui() throws Exception {
    HttpResponse<String> css = get("/download/aui/aui-prototyping.css");

    assertThat(css.statusCode()).isEqualTo(200);
    assertThat(css.headers().firstValue("Content-Type")).hasValue("text/css");
    assertThat(get("/download/aui/jquery.min.js").statusCode()).isEqualTo(200);
    assertThat(get("/download/aui/fonts/adgs-icons.woff").statusCode()).isEqualTo(200);
    assertThat(get("/download/aui/").statusCode()).isEqualTo(403);
    assertThat(get("/download/aui/../simplelogger.properties").statusCode()).isNotEqualTo(200);
  }

  @Test
  void remembersWhatAPageRequiredUntilItIsAnswered() throws Exception {
    assertThat(get("/tags?require=fixture.page").body()).contains("page.js");
    assertThat(get("/tags").body()).isEmpty();
  }

  /** Stands for a page of the host that includes one of the plugin's. */
  private static final class TagsPage extends HttpServlet {
    private final transient PluginHost host;

    TagsPage(PluginHost host) {
      this.host = host;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      EnabledModules modules = (EnabledModules) host.modules();
      if (request.getParameter("require") != null) {
        modules.resources().assembler().resources().requireContext(request.getParameter("require"));
      }
      response.getWriter().print(modules.resourceTags(List.of()));
    }
  }

  private int notes() throws Exception {
    return Integer.parseInt(get("/rest/fixture/latest/notes").body().replaceAll("\\D", ""));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path).build());
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    return send(
        request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/jira" + path));
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, BodyHandlers.ofString());
  }
}
