package io.kept.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.i18n.Texts;
import io.kept.sandbox.testing.RunningSandbox;
import io.kept.sandbox.user.SandboxAuthentication;
import io.kept.sandbox.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DecorationFilterTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private static final String PAGE =
      """
      <html><head><title>Größe &amp; Rate</title>%s<link rel="x" href="y"></head>
      <body><h2 id="own">1 &lt; 2 – ü</h2></body></html>\
      """;

  private final WebServer server = new WebServer(0);

  @BeforeEach
  void start() {
    Site site =
        new Site(
            SANDBOX.get().users(),
            new SandboxAuthentication(new Texts()),
            InstalledPlugin.none(),
            InstantSource.fixed(RunningSandbox.MONDAY));
    site.mountFilters(server.context());
    serve("/plugins/servlet/general", "text/html;charset=UTF-8", meta("atl.general"));
    serve("/plugins/servlet/missing", 404, "text/html;charset=UTF-8", meta("atl.general"));
    serve("/plugins/servlet/plain", "text/html;charset=UTF-8", "");
    serve("/plugins/servlet/other", "text/html;charset=UTF-8", meta("atl.popup"));
    serve("/plugins/servlet/text", "text/plain;charset=UTF-8", meta("atl.general"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void putsTheChromeRoundAPageThatAsksForIt() throws Exception {
    String page = get("/plugins/servlet/general").body();

    assertThat(page)
        .contains(
            "<title>Größe &amp; Rate - Jira sandbox</title>",
            "<link rel=\"x\" href=\"y\">",
            "<h2 id=\"own\">1 &lt; 2 – ü</h2>",
            "aui-header-logo-text")
        .containsOnlyOnce("<body")
        .containsOnlyOnce("<html");
  }

  @Test
  void putsTheChromeRoundAPageThatSaysNotFound() throws Exception {
    HttpResponse<String> missing = get("/plugins/servlet/missing");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("aui-header-logo-text").containsOnlyOnce("<body");
  }

  @Test
  void leavesEveryOtherPageAsItIs() throws Exception {
    assertThat(get("/plugins/servlet/plain").body()).isEqualTo(PAGE.formatted(""));
    assertThat(get("/plugins/servlet/other").body()).isEqualTo(PAGE.formatted(meta("atl.popup")));
    assertThat(get("/plugins/servlet/text").body()).isEqualTo(PAGE.formatted(meta("atl.general")));
  }

  private void serve(String path, String type, String head) {
    serve(path, 200, type, head);
  }

  private void serve(String path, int status, String type, String head) {
    HttpServlet servlet =
        new HttpServlet() {
          private static final long serialVersionUID = 1;

          @Override
          protected void doGet(HttpServletRequest request, HttpServletResponse response)
              throws IOException {
            response.setStatus(status);
            response.setContentType(type);
            response.getWriter().write(PAGE.formatted(head));
          }
        };
    server.context().addServlet(new ServletHolder(servlet), path);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + server.port() + "/jira" + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private static String meta(String decorator) {
    return "<meta name=\"decorator\" content=\"" + decorator + "\">";
  }
}
