package io.kept.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.kept.sandbox.issue.IssueAction;
import io.kept.sandbox.issue.IssueChange;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.RunningSandbox;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NavigatorTest {
  private static final String CSV =
      "/sr/jira.issueviews:searchrequest-csv-all-fields/temp/SearchRequest.csv?jqlQuery=";
  private static final String XML =
      "/sr/jira.issueviews:searchrequest-xml/temp/SearchRequest.xml?jqlQuery=";

  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private final Browser anna = SANDBOX.browser("anna");
  private final Browser olga = SANDBOX.browser("olga");

  @BeforeAll
  static void promise() {
    SANDBOX.issue("Words <of> \"all\" kinds, & more");
    IssueChange change =
        new IssueChange(
            IssueAction.UPDATED,
            UnaryOperator.identity(),
            Map.of(SANDBOX.due(), Date.from(Instant.parse("2026-11-24T09:00:00Z"))));
    SANDBOX.get().issues().change(SANDBOX.user("anna"), "HELP-2", change);
  }

  @Test
  void showsWhatAQueryFindsWithAColumnForEachField() {
    HttpResponse<String> page = search(anna, "due <= \"2d\"");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<tr data-issuekey=\"HELP-2\">", "<b>column-view ", "due &lt;= &quot;2d&quot;")
        .contains("<span class=\"results-count-total\">1</span>")
        .doesNotContain("HELP-1");
  }

  @Test
  void showsNothingOfAProjectThatTheVisitorMayNotBrowse() {
    assertThat(search(olga, "due is not empty").body())
        .contains("No issues were found to match your search.")
        .doesNotContain("HELP-");
    assertThat(olga.get(CSV + encode("project = HELP")).body()).doesNotContain("HELP-");
    assertThat(olga.get(XML + encode("project = HELP")).body()).doesNotContain("HELP-");
  }

  @Test
  void keepsAQueryThatIsNotUnderstoodAndSaysWhereItIsWrong() {
    HttpResponse<String> page = search(anna, "assignee = <b>");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("role=\"alert\"", "(line 1, character 12)", ">assignee = &lt;b&gt;</textarea>")
        .doesNotContain("Export CSV");
  }

  @Test
  void leadsThroughLongResults() {
    for (int i = 0; i < 50; i++) {
      SANDBOX.annas("One of fifty");
    }
    String first = search(anna, "summary ~ fifty or key = HELP-1 order by key").body();
    String second =
        anna.get(
                "/issues/?jql="
                    + encode("summary ~ fifty or key = HELP-1 order by key")
                    + "&startIndex=50")
            .body();

    assertThat(first).contains("1–50 of", "startIndex=50\">Next").doesNotContain("Previous");
    assertThat(second).contains("51–51 of", "startIndex=0\">Previous").doesNotContain("Next");
  }

  @Test
  void exportsATableWithTimesOfTheReader() {
    HttpResponse<String> file = anna.get(CSV + encode("key in (HELP-2, HELP-6) order by key"));

    assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    assertThat(file.body().lines())
        .anyMatch(line -> line.startsWith("Summary,Issue key,") && line.endsWith("(Due)"))
        .anyMatch(line -> line.contains(",HELP-2,") && line.contains("23/Nov/26 10:00 AM"))
        .anyMatch(line -> line.endsWith(",2026-11-24T09:00:00Z"))
        .anyMatch(line -> line.startsWith("\"Words <of> \"\"all\"\" kinds, & more\",HELP-6"));
  }

  @Test
  void givesXmlWithTheFieldsOwnTemplate() {
    HttpResponse<String> xml = anna.get(XML + encode("key in (HELP-2, HELP-6)"));

    assertThat(xml.headers().firstValue("Content-Type")).contains("text/xml;charset=utf-8");
    assertThat(xml.body())
        .contains("<issue start=\"0\" end=\"2\" total=\"2\"/>", "Words &lt;of&gt;")
        .contains("<created>Mon, 23 Nov 2026 10:00:00 +0100</created>")
        .contains("<customfield id=\"customfield_10000\" key=\"test:due\">", "<b>xml ");
    assertThatCode(
            () ->
                DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.body().getBytes(UTF_8))))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesToExportWhatItDoesNotUnderstand() {
    assertThat(anna.get(CSV + encode("universe = 42")).statusCode()).isEqualTo(400);
    assertThat(anna.get(XML + encode("universe = 42")).statusCode()).isEqualTo(400);
  }

  @Test
  void leadsOldLinksOn() {
    HttpResponse<String> old =
        anna.get("/secure/IssueNavigator.jspa?reset=true&jqlQuery=" + encode("due is empty"));

    assertThat(old.headers().firstValue("Location").orElseThrow())
        .endsWith("/issues/?jql=due+is+empty");
  }

  private static HttpResponse<String> search(Browser browser, String jql) {
    return browser.get("/issues/?jql=" + encode(jql));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
