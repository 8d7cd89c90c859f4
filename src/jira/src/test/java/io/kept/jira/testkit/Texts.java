package io.kept.jira.testkit;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The texts that the plugin ships. */
public final class Texts {
  private Texts() {}

  public static Map<String, String> english() {
    return read("/i18n/kept.properties");
  }

  public static Map<String, String> german() {
    return read("/i18n/kept_de.properties");
  }

  /** As Jira's, but strict: an unknown key and a wrong number of arguments throw. */
  public static I18nResolver resolver() {
    Map<String, String> english = english();
    Map<String, String> german = german();
    I18nResolver resolver = mock(I18nResolver.class);
    when(resolver.getText(any(Locale.class), anyString(), any(Serializable[].class)))
        .thenAnswer(
            call -> {
              Locale locale = call.getArgument(0);
              String key = call.getArgument(1);
              boolean speaksGerman = locale.getLanguage().equals("de");
              String text = (speaksGerman ? german : english).get(key);
              return format(key, text, locale, (Object[]) call.getRawArguments()[2]);
            });
    return resolver;
  }

  private static String format(String key, String text, Locale locale, Object... arguments) {
    if (text == null) {
      throw new AssertionError("There is no text " + key + ".");
    }
    MessageFormat format = new MessageFormat(text, locale);
    int expected = format.getFormatsByArgumentIndex().length;
    if (expected != arguments.length) {
      throw new AssertionError(
          key + " takes " + expected + " arguments, but was given " + arguments.length + ".");
    }
    return format.format(arguments);
  }

  private static Map<String, String> read(String resource) {
    try (InputStream file = Texts.class.getResourceAsStream(resource)) {
      Properties properties = new Properties();
      properties.load(file);
      Map<String, String> texts = new TreeMap<>();
      properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
