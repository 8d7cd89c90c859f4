package io.kept.sandbox.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import io.kept.sandbox.fixture.FixtureHost;
import io.kept.sandbox.velocity.NotAllowlisted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class PluginHostTest {
  private final FixtureHost jira = new FixtureHost();
  private Path jar;
  private PluginHost host;

  @BeforeAll
  void start(@TempDir Path folder) {
    jar = FixturePlugin.complete().in(folder);
    host = jira.start(jar);
  }

  @AfterAll
  void stop() {
    host.close();
    jira.close();
  }

  @AfterEach
  void reset() {
    jira.somebodyIsLoggedIn();
    jira.speak(Locale.ENGLISH);
  }

  @Test
  void tellsWhichPluginRunsAndFromWhichFile() throws IOException {
    Plugin plugin = host.plugin();

    assertThat(plugin.identity())
        .isEqualTo(new Plugin.Identity("io.kept.fixture", "Fixture", "1.0", "Kept"));
    assertThat(plugin.jar().size()).isEqualTo(Files.size(jar));
    assertThat(plugin.jar().sha256())
        .isEqualTo(MoreFiles.asByteSource(jar).hash(Hashing.sha256()).toString());
  }

  @Test
  void listsTheModulesAndTheirState() {
    assertThat(host.plugin().modules())
        .contains(
            new Plugin.ModuleState("ao", "tables", "", true),
            new Plugin.ModuleState("web-panel", "off", "", false))
        .hasSize(16);
  }

  @Test
  void startsThePluginOnceItsTablesAreThere() {
    assertThat(jira.events.get(0)).asString().startsWith("started with ");
  }

  @Test
  void constructsTheCustomFieldTypeAndRendersItsTemplates() {
    FieldTypeModule field = host.modules().fieldTypes().get(0);

    assertThat(field.key()).isEqualTo("io.kept.fixture:words");
    assertThat(field.name()).isEqualTo("It's a fixture");
    assertThat(field.searcher())
        .contains("com.atlassian.jira.plugin.system.customfieldtypes:textsearcher");
    assertThat(field.isEditable()).isTrue();
    assertThat(field.type().getClass().getSimpleName()).isEqualTo("WordsField");
    assertThat(field.render("edit", Map.of("value", "\"20m\"")))
        .isEqualTo("<input value=\"&quot;20m&quot;\"/>");
    assertThat(field.render("column-view", Map.of("value", "20m"))).contains("20m");
  }

  @Test
  void namesAJqlFunctionAsItsModuleSays() {
    JqlFunction echo = host.modules().jqlFunctions().get(0);

    assertThat(echo.getFunctionName()).isEqualTo("echo");
    assertThat(echo.isList()).isTrue();
  }

  @Test
  void rendersPanelsByWeightEachInItsBlockAndEscaped() {
    String html = host.modules().panels("issue", Map.of("name", "Ann", "value", 1));

    assertThat(html)
        .isEqualTo(
            """
            <div id="light" class="module toggle-wrap">
            <div class="mod-header"><h4 class="toggle-title">It&#39;s a fixture</h4></div>
            <div class="mod-content"><input value="1"/></div>
            </div>
            <div id="heavy" class="module toggle-wrap">
            <div class="mod-header"><h4 class="toggle-title">Heavy &amp; late</h4></div>
            <div class="mod-content"><p>Hello &lt;b&gt;Ann&lt;/b&gt; \
            Hello &lt;b&gt;Ann&lt;/b&gt;!!</p>$name</div>
            </div>
            """);
  }

  @Test
  void refusesToCallAMethodThatIsNotAllowed() {
    assertThatExceptionOfType(NotAllowlisted.class)
        .isThrownBy(() -> host.modules().panels("elsewhere", Map.of("name", "Ann")))
        .withMessageContaining("io.kept.sandbox.fixture.plugin.Greeting#getSecret()");
  }

  @Test
  void showsLinksWhoseConditionsHold() {
    assertThat(host.modules().links("menu", Map.of("name", "Ann")))
        .containsExactly(
            new WebLink(
                "page-link", "It's a fixture", "/jira/plugins/servlet/fixture/hello?name=Ann"));
  }

  @Test
  void showsOtherLinksToStrangers() {
    jira.nobodyIsLoggedIn();

    assertThat(host.modules().links("menu", Map.of()))
        .containsExactly(new WebLink("strangers", "Log in", "/jira/login.jsp"));
  }

  @Test
  void speaksTheLanguageOfWhoeverLooks() {
    jira.speak(Locale.GERMAN);

    assertThat(host.modules().panels("issue", Map.of("name", "Ann", "value", 1))).contains("Hallo");
  }

  @Test
  void loadsResourcesAfterWhatTheyDependOn() {
    assertThat(host.modules().resourceTags(List.of("fixture.page")))
        .isEqualTo(
            """
            <link rel="stylesheet" href="/jira/download/resources/io.kept.fixture:base/base.css">
            <script src="/jira/download/resources/io.kept.fixture:page/page.js"></script>
            <link rel="stylesheet" href="/jira/download/resources/io.kept.fixture:page/page.css">
            """);
    assertThat(host.modules().resourceTags(List.of("another.page"))).isEmpty();
  }
}
