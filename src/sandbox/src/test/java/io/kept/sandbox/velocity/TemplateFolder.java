package io.kept.sandbox.velocity;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of templates that stands for the plugin's bundle. */
final class TemplateFolder {
  private final Path folder;
  private final ClassLoader plugin;

  TemplateFolder(Path folder) {
    this.folder = folder;
    try {
      plugin = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  ClassLoader plugin() {
    return plugin;
  }

  PluginTemplates templates(Allowlist allowlist) {
    I18nHelper i18n = mock(I18nHelper.class);
    when(i18n.getText("greeting")).thenReturn("Grüße");
    JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    when(authentication.getI18nHelper()).thenReturn(i18n);
    return new PluginTemplates(plugin, allowlist, new DefaultContext(authentication, "/jira"));
  }

  void write(String name, String template) {
    try {
      Files.writeString(folder.resolve(name), template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
