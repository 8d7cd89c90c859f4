package io.kept.sandbox.webresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.kept.sandbox.i18n.Texts;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTextsTest {
  @TempDir Path folder;

  private ScriptTexts scripts;

  @BeforeEach
  void addTexts() throws IOException {
    Files.writeString(folder.resolve("t.properties"), "a.b=It''s \"late\"\nc=By {0}\n");
    Texts texts = new Texts();
    texts.add("t", new URLClassLoader(new URL[] {folder.toUri().toURL()}, null));
    JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
    scripts = new ScriptTexts(texts, authentication);
  }

  @Test
  void putsATextInThePlaceOfItsKey() {
    assertThat(scripts.translate("x = AJS.I18n.getText('a.b') + WRM.I18n.getText( \"a.b\" );"))
        .isEqualTo("x = \"It's \\\"late\\\"\" + \"It's \\\"late\\\"\";");
  }

  @Test
  void leavesTheFormattingOfArgumentsToTheBrowser() {
    assertThat(scripts.translate("AJS.I18n.getText('c', when)"))
        .isEqualTo("AJS.format(\"By {0}\", when)");
  }

  @Test
  void showsAKeyThatNobodyKnows() {
    assertThat(scripts.translate("AJS.I18n.getText('none')")).isEqualTo("\"none\"");
  }

  @Test
  void leavesOtherCallsAlone() {
    String script = "MyAJS.I18n.getText('a.b'); AJS.I18n.getText(key); getText('a.b')";

    assertThat(scripts.translate(script)).isEqualTo(script);
  }
}
