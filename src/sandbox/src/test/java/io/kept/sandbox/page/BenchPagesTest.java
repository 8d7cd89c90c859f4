package io.kept.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.permission.PermissionScheme;
import io.kept.sandbox.permission.SandboxPermissions;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.RunningSandbox;
import io.kept.sandbox.user.SandboxUser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BenchPagesTest {
  private static final String CSV =
      "CaseID,ActivityID,CompleteTimestamp\n3,1,2010-10-29 18:14:06\n4,1,<soon>\n";

  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  @Test
  void movesTheClockFromItsPage() {
    Browser anna = SANDBOX.browser("anna");
    Instant before = now();

    HttpResponse<String> answer = anna.post("/sandbox/clock", Map.of("advance", "PT15M"));

    assertThat(answer.headers().firstValue("Location")).contains("/jira/sandbox/clock");
    assertThat(now()).isEqualTo(before.plusSeconds(900));
  }

  @Test
  void movesTheClockToALocalTimeOfTheVisitor() {
    String tomorrow = now().plus(1, ChronoUnit.DAYS).toString().substring(0, 10);

    SANDBOX.browser("carl").post("/sandbox/clock", Map.of("to", tomorrow + "T12:00"));

    assertThat(now()).isEqualTo(Instant.parse(tomorrow + "T17:00:00Z"));
  }

  @Test
  void movesTheClockForProgramsAndTellsThemTheTime() {
    Instant target = now().plusSeconds(60);

    HttpResponse<String> answer = program("/sandbox/clock?to=" + target);

    assertThat(answer.body()).isEqualTo("{\"now\":\"" + target + "\"}");
    assertThat(program("/sandbox/clock?advance=PT1M").body())
        .isEqualTo("{\"now\":\"" + target.plusSeconds(60) + "\"}");
  }

  @Test
  void refusesToMoveTheClockBackOrToNowhere() {
    Instant before = now();

    HttpResponse<String> back = program("/sandbox/clock?to=2020-01-01T00:00:00Z");

    assertThat(back.statusCode()).isEqualTo(400);
    assertThat(back.body()).contains("only moves forward");
    assertThat(program("/sandbox/clock?advance=soon").statusCode()).isEqualTo(400);
    assertThat(program("/sandbox/clock").statusCode()).isEqualTo(400);
    assertThat(SANDBOX.browser("anna").post("/sandbox/clock", Map.of("advance", "-PT1H")).body())
        .contains("aui-message-error");
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void showsMailsEscapedAndToPrograms() {
    Email email = new Email("ben@example.com").setSubject("<i>Hello</i>").setBody("a <b> c");
    SANDBOX.get().mail().addItem(new SingleMailQueueItem(email));
    program("/sandbox/clock?advance=PT1S");
    Browser ben = SANDBOX.browser("ben");

    assertThat(ben.get("/sandbox/mail").body())
        .contains("&lt;i&gt;Hello&lt;/i&gt;", "a &lt;b&gt; c")
        .doesNotContain("<i>Hello");
    assertThat(ben.get("/sandbox/mail.json").body())
        .contains("\"to\":\"ben@example.com\"", "\"subject\":\"<i>Hello</i>\"");
  }

  @Test
  void showsAnHtmlMailInAFrameOfItsOwn() {
    Email email =
        new Email("carl@example.com").setMimeType("text/html").setBody("<p title=\"x\">Hi</p>");
    SANDBOX.get().mail().addItem(new SingleMailQueueItem(email));
    program("/sandbox/clock?advance=PT1S");

    assertThat(SANDBOX.browser("carl").get("/sandbox/mail").body())
        .contains("srcdoc=\"&lt;base target=&quot;_top&quot;&gt;&lt;p title=&quot;x&quot;&gt;Hi")
        .contains("sandbox=\"allow-top-navigation-by-user-activation\"");
  }

  @Test
  void saysWhatItIsAndThatNoPluginIsThere() {
    assertThat(SANDBOX.browser("carl").get("/sandbox/about").body())
        .contains("A test bench and a trial, not a Jira", "No plugin is installed", "in memory");
  }

  @Test
  void importsALogForTheAdministratorAndReportsWhatItLeftOut() {
    HttpResponse<String> answer =
        SANDBOX.browser("admin").upload("/sandbox/import", CSV, Map.of("zone", "UTC"));

    assertThat(answer.body())
        .contains(
            "Issues that came in: 1. Lines that were left out: 1.", "<td>3</td>", "&lt;soon&gt;");
    assertThat(SANDBOX.browser("anna").get("/browse/LOG-1").body()).contains("Case 3");
  }

  @Test
  void refusesAFileThatIsNoLog() {
    Browser admin = SANDBOX.browser("admin");

    assertThat(admin.upload("/sandbox/import", "hello\n", Map.of()).body())
        .contains("names no column");
    assertThat(admin.upload("/sandbox/import", CSV, Map.of("zone", "Mars")).statusCode())
        .isEqualTo(400);
    assertThat(admin.upload("/sandbox/import", "", Map.of()).body())
        .contains("Choose a CSV file first");
  }

  @Test
  void refusesAFileThatIsTooBig() {
    String big = "x".repeat(6 * 1024 * 1024);

    assertThat(SANDBOX.browser("admin").upload("/sandbox/import", big, Map.of()).statusCode())
        .isEqualTo(413);
  }

  @Test
  void letsNobodyElseImport() {
    Browser mia = SANDBOX.browser("mia");

    assertThat(mia.get("/sandbox/import").statusCode()).isEqualTo(403);
    assertThat(mia.upload("/sandbox/import", CSV, Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void addsACustomFieldThatIsThenOnTheScreens() {
    Browser admin = SANDBOX.browser("admin");
    Map<String, String> form = Map.of("type", "test:due", "name", "Other <due>");

    assertThat(SANDBOX.browser("mia").post("/sandbox/fields", form).statusCode()).isEqualTo(403);
    assertThat(admin.post("/sandbox/fields", Map.of("type", "test:due")).statusCode())
        .isEqualTo(400);
    admin.post("/sandbox/fields", form);

    assertThat(admin.get("/sandbox/fields").body()).contains("Other &lt;due&gt;");
    assertThat(SANDBOX.get().fields().all()).hasSize(2);
  }

  @Test
  void takesAPermissionFromARoleOnThePage() {
    Browser admin = SANDBOX.browser("admin");
    String page = admin.get("/sandbox/permissions").body();
    assertThat(page).contains("value=\"MOVE_ISSUES=role:10001\"", "MOVE_ISSUES for Reporter");

    admin.post("/sandbox/permissions", Map.of("grant", "BROWSE_PROJECTS=role:10001"));

    SandboxPermissions permissions = SANDBOX.get().permissions();
    SandboxUser anna = SANDBOX.user("anna");
    assertThat(permissions.has(Permission.BROWSE_PROJECTS, SANDBOX.help(), anna)).isTrue();
    assertThat(permissions.has(Permission.MOVE_ISSUES, SANDBOX.help(), anna)).isFalse();
    assertThat(SANDBOX.browser("mia").get("/sandbox/permissions").statusCode()).isEqualTo(403);
    PermissionScheme.defaults().forEach(SANDBOX.get().scheme()::grant);
  }

  @Test
  void putsSomebodyIntoARoleOnThePage() {
    Browser admin = SANDBOX.browser("admin");
    Map<String, String> form =
        Map.of("pid", SANDBOX.help().getId() + "", "role", "10004", "members", "kept olga kept");

    assertThat(admin.post("/sandbox/roles", form).statusCode()).isEqualTo(303);
    assertThat(admin.get("/sandbox/roles").body()).contains("value=\"kept olga\"");
    assertThat(SANDBOX.browser("olga").get("/browse/HELP-1").statusCode()).isEqualTo(200);

    Map<String, String> wrong = new HashMap<>(form);
    wrong.put("members", "nobody");
    assertThat(admin.post("/sandbox/roles", wrong).body()).contains("no user &quot;nobody&quot;");
    assertThat(SANDBOX.browser("mia").post("/sandbox/roles", form).statusCode()).isEqualTo(403);
  }

  @Test
  void activatesAndDeactivatesSomebodyOnThePage() {
    Browser admin = SANDBOX.browser("admin");
    Map<String, String> off = Map.of("user", "nick", "active", "false");

    assertThat(admin.post("/sandbox/users", off).statusCode()).isEqualTo(303);
    assertThat(admin.get("/sandbox/users").body()).contains("Activate nick", "Deactivate anna");
    assertThat(SANDBOX.user("nick").isActive()).isFalse();
    assertThat(SANDBOX.get().permissions().assignable(SANDBOX.help()))
        .doesNotContain(SANDBOX.user("nick"));

    admin.post("/sandbox/users", Map.of("user", "nick", "active", "true"));
    assertThat(SANDBOX.user("nick").isActive()).isTrue();
    assertThat(admin.post("/sandbox/users", Map.of()).statusCode()).isEqualTo(400);
    assertThat(SANDBOX.browser("mia").post("/sandbox/users", off).statusCode()).isEqualTo(403);
  }

  @Test
  void hasAPageForWhatIsNotThere() {
    HttpResponse<String> answer = SANDBOX.browser("anna").get("/secure/Nothing.jspa");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Not found").doesNotContain("\tat ");
  }

  private static HttpResponse<String> program(String path) {
    String login = Base64.getEncoder().encodeToString("anna:anna".getBytes(StandardCharsets.UTF_8));
    Browser browser = SANDBOX.anonymous();
    return browser.send(
        browser
            .request(path)
            .setHeader("Accept", "application/json")
            .header("Authorization", "Basic " + login)
            .POST(BodyPublishers.noBody()));
  }

  private static Instant now() {
    return SANDBOX.get().clock().instant();
  }
}
