package io.kept.sandbox.plugin;

import io.kept.sandbox.fixture.FixtureJar;
import io.kept.sandbox.fixture.plugin.Announcer;
import io.kept.sandbox.fixture.plugin.EchoFunction;
import io.kept.sandbox.fixture.plugin.Greeter;
import io.kept.sandbox.fixture.plugin.Greeting;
import io.kept.sandbox.fixture.plugin.GreetingPanel;
import io.kept.sandbox.fixture.plugin.GreetingServlet;
import io.kept.sandbox.fixture.plugin.NoteRow;
import io.kept.sandbox.fixture.plugin.NotesResource;
import io.kept.sandbox.fixture.plugin.WordsField;

/** The fixture plugin with one module of every kind. */
final class FixturePlugin {
  private FixturePlugin() {}

  static FixtureJar complete() {
    return new FixtureJar()
        .component(Greeter.class)
        .component(NotesResource.class)
        .component(Announcer.class)
        .type(EchoFunction.class)
        .type(Greeting.class)
        .type(GreetingPanel.class)
        .type(GreetingServlet.class)
        .type(NoteRow.class)
        .type(WordsField.class)
        .spring(LIFECYCLE)
        .file("templates/page.vm", "<p>$greeting.text()</p>")
        .file("templates/panel.vm", "<p>$greeting.text() $greeting.shout('!', 2)</p>$name")
        .file("templates/forbidden.vm", "$greeting.secret")
        .file("templates/edit.vm", "<input value=\"$value\"/>")
        .file("js/page.js", "var title = AJS.I18n.getText('fixture.title');")
        .file("css/page.css", "p { color: red }")
        .file("css/base.css", "p { margin: 0 }")
        .file("images/dot.svg", "<svg/>")
        .file("secret.txt", "not for browsers")
        .module(MODULES);
  }

  private static final String LIFECYCLE =
      """
      <osgi:service ref="announcer" interface="com.atlassian.sal.api.lifecycle.LifecycleAware"/>
      """;

  private static final String MODULES =
      """
      <ao key="tables" namespace="io.kept.fixture">
        <entity>io.kept.sandbox.fixture.plugin.NoteRow</entity>
      </ao>
      <customfield-type key="words" i18n-name-key="fixture.title" unknown-attribute="ignored"
          class="io.kept.sandbox.fixture.plugin.WordsField">
        <unknown-element/>
        <resource type="velocity" name="view" location="templates/edit.vm"/>
        <resource type="velocity" name="edit" location="templates/edit.vm"/>
        <valid-searcher package="com.atlassian.jira.plugin.system.customfieldtypes"
            key="textsearcher"/>
      </customfield-type>
      <jql-function key="echo" class="io.kept.sandbox.fixture.plugin.EchoFunction">
        <fname>echo</fname>
        <list>true</list>
      </jql-function>
      <web-panel key="heavy" location="issue" weight="20">
        <label>Heavy &amp; late</label>
        <context-provider class="io.kept.sandbox.fixture.plugin.GreetingPanel"/>
        <resource type="velocity" name="view" location="templates/panel.vm"/>
      </web-panel>
      <web-panel key="light" location="issue" weight="10">
        <label key="fixture.title"/>
        <resource type="velocity" name="view" location="templates/edit.vm"/>
      </web-panel>
      <web-panel key="forbidden" location="elsewhere">
        <context-provider class="io.kept.sandbox.fixture.plugin.GreetingPanel"/>
        <resource type="velocity" name="view" location="templates/forbidden.vm"/>
      </web-panel>
      <web-panel key="off" location="issue" state="disabled">
        <resource type="velocity" name="view" location="templates/none.vm"/>
      </web-panel>
      <web-item key="page" section="menu" weight="20">
        <label key="fixture.title"/>
        <link linkId="page-link">/plugins/servlet/fixture/hello?name=$name</link>
        <condition class="com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition"/>
      </web-item>
      <web-item key="strangers" section="menu" weight="10">
        <label>Log in</label>
        <link>/login.jsp</link>
        <condition invert="true"
            class="com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition"/>
      </web-item>
      <web-item key="administrators" section="menu">
        <label>Administer</label>
        <link>/admin</link>
        <conditions type="OR">
          <condition class="com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition"/>
          <condition
            class="com.atlassian.jira.plugin.webfragment.conditions.HasProjectPermissionCondition">
            <param name="permission">project</param>
          </condition>
        </conditions>
      </web-item>
      <web-resource key="base">
        <resource type="download" name="base.css" location="css/base.css"/>
      </web-resource>
      <web-resource key="page">
        <context>fixture.page</context>
        <dependency>com.atlassian.auiplugin:ajs</dependency>
        <dependency>io.kept.fixture:base</dependency>
        <transformation extension="js"><transformer key="jsI18n"/></transformation>
        <resource type="download" name="page.js" location="js/page.js"/>
        <resource type="download" name="page.css" location="css/page.css"/>
        <resource type="download" name="images/" location="images/"/>
      </web-resource>
      <servlet key="hello" class="io.kept.sandbox.fixture.plugin.GreetingServlet">
        <url-pattern>/fixture/hello</url-pattern>
      </servlet>
      <rest key="rest" path="/fixture" version="1.0">
        <package>io.kept.sandbox.fixture.plugin</package>
      </rest>
      <rest-migration key="migration"><rest-v2/></rest-migration>
      <velocity-allowlist key="allowlist">
        <method>io.kept.sandbox.fixture.plugin.Greeting#text()</method>
        <method>io.kept.sandbox.fixture.plugin.Greeting#shout(java.lang.String int)</method>
      </velocity-allowlist>
      """;
}
