package io.kept.sandbox.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.templaterenderer.RenderingException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginTemplatesTest {
  @TempDir Path folder;

  private TemplateFolder files;
  private PluginTemplates templates;

  @BeforeEach
  void createTemplates() {
    files = new TemplateFolder(folder);
    templates = files.templates(new Allowlist(files.plugin()));
  }

  @Test
  void escapesWhatItInserts() {
    assertThat(rendered("$name ${name} $!name", Map.of("name", "<&\"'>")))
        .isEqualTo("&lt;&amp;&quot;&#39;&gt; ".repeat(3).strip());
  }

  @Test
  void leavesVariablesThatAreCalledHtmlAsTheyAre() {
    Map<String, Object> context = Map.of("bodyHtml", "<b>", "body", Map.of("html", "<i>"));

    assertThat(rendered("$bodyHtml $body.html", context)).isEqualTo("<b> &lt;i&gt;");
  }

  @Test
  void obeysTheDirectivesThatSwitchEscaping() {
    String template = "#disable_html_escaping()$x#enable_html_escaping()$x";

    assertThat(rendered(template, Map.of("x", "<"))).isEqualTo("<&lt;");
  }

  @Test
  void escapesAnewInTheNextRendering() {
    rendered("#disable_html_escaping()$x", Map.of("x", "<"));

    assertThat(templates.render("t.vm", Map.of("x", "<"))).isEqualTo("<");
    files.write("u.vm", "$x");
    assertThat(templates.render("u.vm", Map.of("x", "<"))).isEqualTo("&lt;");
  }

  @Test
  void offersWhatEveryTemplateOfJiraHas() {
    assertThat(
            rendered(
                "$i18n.getText('greeting') $baseurl $requestContext.baseUrl"
                    + " #disable_html_escaping()$textutils.htmlEncode('<')",
                Map.of()))
        .isEqualTo("Grüße /jira /jira &lt;");
  }

  @Test
  void includesOtherTemplatesOfThePlugin() {
    files.write("part.vm", "part of $x");

    assertThat(rendered("#parse('part.vm')", Map.of("x", 1))).isEqualTo("part of 1");
  }

  @Test
  void doesNotEscapeWhatItPutsIntoALink() {
    assertThat(templates.evaluate("/x?a=$a", Map.of("a", "&"))).isEqualTo("/x?a=&");
  }

  @Test
  void framesEditFieldsAsJiraDoes() {
    Map<String, Object> context =
        Map.of(
            "action", Map.of("errors", Map.of("cf", "Not <understood>")),
            "displayParameters", Map.of());

    String html =
        rendered(
            "#customControlHeader ($action 'cf' 'Promised by' true $displayParameters $auiparams)"
                + "<input/>"
                + "#customControlFooter ($action 'cf' 'A hint' $displayParameters $auiparams)",
            context);

    assertThat(html.replaceAll("\\s*\\n\\s*", ""))
        .isEqualTo(
            "<div class=\"field-group\">"
                + "<label for=\"cf\">Promised by"
                + "<span class=\"aui-icon icon-required\"></span></label>"
                + "<input/>"
                + "<div class=\"error\" data-field=\"cf\">Not &lt;understood&gt;</div>"
                + "<div class=\"description\">A hint</div>"
                + "</div>");
  }

  @Test
  void leavesOutTheFrameWhereThePageHasItsOwn() {
    String html =
        rendered(
            "#customControlHeader ($action 'cf' 'x' false $displayParameters $auiparams)<input/>"
                + "#customControlFooter ($action 'cf' '' $displayParameters $auiparams)",
            Map.of("displayParameters", Map.of("noHeader", "true")));

    assertThat(html.strip()).isEqualTo("<input/>");
  }

  @Test
  void namesTheTemplateThatDoesNotParse() {
    files.write("broken.vm", "#if (");

    assertThatExceptionOfType(TemplateFailed.class)
        .isThrownBy(() -> templates.check("broken.vm"))
        .withMessageContaining("broken.vm");
  }

  @Test
  void givesPluginsTheExceptionOfTheApi() {
    PluginTemplateRenderer renderer = new PluginTemplateRenderer(templates);

    assertThatExceptionOfType(RenderingException.class)
        .isThrownBy(() -> renderer.render("none.vm", Map.of(), new StringWriter()))
        .withMessageContaining("none.vm");
  }

  private String rendered(String template, Map<String, Object> context) {
    files.write("t.vm", template);
    return templates.render("t.vm", context);
  }
}
