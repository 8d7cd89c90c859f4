package io.kept.sandbox.plugin;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kept.sandbox.fixture.FixtureHost;
import io.kept.sandbox.fixture.FixtureJar;
import io.kept.sandbox.fixture.plugin.EagerReader;
import io.kept.sandbox.fixture.plugin.EchoFunction;
import io.kept.sandbox.fixture.plugin.Greeter;
import io.kept.sandbox.fixture.plugin.Greeting;
import io.kept.sandbox.fixture.plugin.GreetingPanel;
import io.kept.sandbox.fixture.plugin.NotABean;
import io.kept.sandbox.fixture.plugin.NoteRow;
import io.kept.sandbox.fixture.plugin.WordsField;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFailureTest {
  @TempDir Path folder;

  private final FixtureHost host = new FixtureHost();

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatExceptionOfType(PluginFailed.class)
        .isThrownBy(() -> host.start(folder.resolve("none.jar")))
        .withMessageContaining("none.jar")
        .withMessageContaining("build it first");
  }

  @Test
  void refusesAJarThatIsNotMarkedAsAPlugin() {
    refused(new FixtureJar().withoutHeader("Atlassian-Plugin-Key"))
        .withMessageContaining("its manifest has no Atlassian-Plugin-Key");
  }

  @Test
  void refusesAJarWhoseKeysDiffer() {
    refused(new FixtureJar().header("Atlassian-Plugin-Key", "io.kept.other"))
        .withMessageContaining("io.kept.other")
        .withMessageContaining("its descriptor io.kept.fixture");
  }

  @Test
  void refusesAModuleTypeItDoesNotKnow() {
    refused(new FixtureJar().module("<gadget key=\"g\"/>"))
        .withMessage(
            "Plugin io.kept.fixture: the module <gadget key=\"g\"> cannot be enabled:"
                + " no such module type");
  }

  @Test
  void refusesAnImportThatNobodyOffers() {
    refused(new FixtureJar().importing("com.example.missing"))
        .withMessageContaining("Plugin io.kept.fixture cannot be started")
        .withMessageContaining("com.example.missing");
  }

  @Test
  void refusesAClassOfTheDescriptorWhosePackageIsNotImported() {
    refused(
            new FixtureJar()
                .notImporting("com.atlassian.jira.plugin.webfragment.conditions")
                .module(
                    """
                    <web-item key="i" section="s"><label>x</label><link>/x</link>
                      <condition class="com.atlassian.jira.plugin.webfragment.conditions\
                    .UserLoggedInCondition"/>
                    </web-item>
                    """))
        .withMessageContaining("<web-item key=\"i\">")
        .withMessageContaining("conditions.UserLoggedInCondition (is its package imported?)");
  }

  @Test
  void refusesAClassWhosePackageIsOnlyOnTheHostsClassPath() {
    refused(new FixtureJar().component(Greeter.class).notImporting("javax.inject"))
        .withMessageContaining("greeter")
        .withMessageContaining("Greeter");
  }

  /** Jira would enable it in silence, and never find it. */
  @Test
  void refusesAJqlFunctionWhoseNameIsWrittenAsAnAttribute() {
    refused(
            new FixtureJar()
                .type(EchoFunction.class)
                .module(
                    """
                    <jql-function key="e" fname="echo"
                        class="io.kept.sandbox.fixture.plugin.EchoFunction"/>
                    """))
        .withMessageContaining("<jql-function> has no element <fname>");
  }

  @Test
  void refusesADashboardItemWhosePictureIsNotThere() {
    refused(
            new FixtureJar()
                .module(
                    """
                    <dashboard-item key="d">
                      <definition><title key="t"/><categories><category>JIRA</category></categories>
                        <author><name>a</name></author>
                        <thumbnail location="/download/resources/io.kept.fixture:r/none.png"/>
                      </definition>
                      <amd-module>fixture/item</amd-module>
                    </dashboard-item>
                    """))
        .withMessageContaining("there is no thumbnail /download/resources/io.kept.fixture:r/none");
  }

  @Test
  void refusesABeanThatCannotBeConstructed() {
    refused(new FixtureJar().component(EagerReader.class).type(NoteRow.class))
        .withMessageContaining("eagerReader")
        .withMessageContaining("before the plugin's <ao> module was enabled");
  }

  @Test
  void refusesAModuleClassWhoseConstructorAsksForWhatThePluginDoesNotHave() {
    refused(
            new FixtureJar()
                .type(GreetingPanel.class)
                .type(Greeter.class)
                .type(Greeting.class)
                .file("templates/p.vm", "hello")
                .module(
                    """
                    <web-panel key="p" location="l">
                      <context-provider class="io.kept.sandbox.fixture.plugin.GreetingPanel"/>
                      <resource type="velocity" name="view" location="templates/p.vm"/>
                    </web-panel>
                    """))
        .withMessageContaining("<web-panel key=\"p\">")
        .withMessageContaining("No qualifying bean of type")
        .withMessageContaining("Greeter");
  }

  @Test
  void refusesAServiceThatNobodyOffers() {
    refused(
            new FixtureJar()
                .importing("com.atlassian.mail.queue")
                .spring(
                    "<osgi:reference id=\"q\" interface=\"com.atlassian.mail.queue.MailQueue\"/>"))
        .withMessageContaining("nobody offers")
        .withMessageContaining("com.atlassian.mail.queue.MailQueue");
  }

  @Test
  void startsWithoutAServiceThatIsOptional() {
    FixtureJar jar =
        new FixtureJar()
            .importing("com.atlassian.mail.queue")
            .spring(
                """
                <osgi:reference id="q" interface="com.atlassian.mail.queue.MailQueue"
                    availability="optional"/>
                """);

    host.start(jar.in(folder)).close();
  }

  @Test
  void refusesARestResourceThatIsNoBean() {
    refused(
            new FixtureJar()
                .type(NotABean.class)
                .module("<rest key=\"r\" path=\"/r\" version=\"1.0\"/>"))
        .withMessageContaining("<rest key=\"r\">")
        .withMessageContaining("NotABean is not a bean of the plugin's context");
  }

  @Test
  void refusesASearcherThatJiraDoesNotHave() {
    refused(
            new FixtureJar()
                .type(WordsField.class)
                .module(
                    """
                    <customfield-type key="f"
                        class="io.kept.sandbox.fixture.plugin.WordsField">
                      <valid-searcher key="datesearcher"
                          package="com.atlassian.jira.plugin.system.customfieldtypes"/>
                    </customfield-type>
                    """))
        .withMessageContaining("no searcher")
        .withMessageContaining("datesearcher");
  }

  @Test
  void refusesATemplateThatIsMissing() {
    refused(
            new FixtureJar()
                .module(
                    """
                    <web-panel key="p" location="l">
                      <resource type="velocity" name="view" location="templates/none.vm"/>
                    </web-panel>
                    """))
        .withMessageContaining("templates/none.vm");
  }

  @Test
  void refusesAnAllowedMethodThatDoesNotExist() {
    refused(
            new FixtureJar()
                .type(Greeting.class)
                .module(
                    """
                    <velocity-allowlist key="v">
                      <method>io.kept.sandbox.fixture.plugin.Greeting#hello()</method>
                    </velocity-allowlist>
                    """))
        .withMessageContaining("no public method")
        .withMessageContaining("Greeting#hello()");
  }

  @Test
  void refusesADescriptorWithADoctype() {
    refused(
            new FixtureJar()
                .descriptor("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:/etc/hosts\">]><x/>"))
        .withMessageContaining("DOCTYPE is disallowed");
  }

  private ThrowableAssertAlternative<PluginFailed> refused(FixtureJar jar) {
    Path file = jar.in(folder);
    return assertThatExceptionOfType(PluginFailed.class).isThrownBy(() -> host.start(file));
  }
}
