package io.kept.sandbox.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowlistTest {
  @TempDir Path folder;

  private final Allowlist allowlist = new Allowlist(Row.class.getClassLoader());
  private PluginTemplates templates;

  @BeforeEach
  void createTemplates() {
    templates = new TemplateFolder(folder).templates(allowlist);
  }

  @Test
  void callsOnlyTheMethodsOfThePluginThatAreAllowed() throws Exception {
    allowlist.add(Row.class.getMethod("name"));

    assertThat(templates.evaluate("$row.name()", Map.of("row", new Row("a")))).isEqualTo("a");
    assertThatExceptionOfType(NotAllowlisted.class)
        .isThrownBy(() -> templates.evaluate("$row.getTitle()", Map.of("row", new Row("a"))))
        .withMessageContaining("io.kept.sandbox.velocity.Row#getTitle()");
  }

  @Test
  void refusesGettersBehindPropertiesAsWell() {
    for (String call : List.of("$row.title", "#if ($row.open)x#end", "#set ($x = $row.title)")) {
      assertThatExceptionOfType(NotAllowlisted.class)
          .as(call)
          .isThrownBy(() -> templates.evaluate(call, Map.of("row", new Row("a"))));
    }
  }

  @Test
  void callsAnyMethodThatIsNotThePluginsOwn() {
    assertThat(templates.evaluate("$list.size() $list.isEmpty()", Map.of("list", List.of(1))))
        .isEqualTo("1 false");
  }

  @Test
  void writesSignaturesAsDescriptorsDo() throws Exception {
    assertThat(Allowlist.signature(String.class.getMethod("indexOf", String.class, int.class)))
        .isEqualTo("java.lang.String#indexOf(java.lang.String int)");
  }
}
