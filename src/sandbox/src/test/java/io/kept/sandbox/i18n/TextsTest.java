package io.kept.sandbox.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
  @TempDir Path folder;

  private final Texts texts = new Texts();
  private ClassLoader loader;

  @BeforeEach
  void addTexts() throws IOException {
    Files.writeString(folder.resolve("t.properties"), "by=By {0}\nlate=It''s late\nonly=English\n");
    Files.writeString(folder.resolve("t_de.properties"), "by=Bis {0}\nlate=Zu spät, wie {0}\n");
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    texts.add("t", loader);
  }

  @Test
  void speaksTheLanguageItIsAskedFor() {
    assertThat(texts.text(Locale.GERMANY, "by", "20:05")).isEqualTo("Bis 20:05");
    assertThat(texts.text(Locale.FRANCE, "by", "20:05")).isEqualTo("By 20:05");
  }

  @Test
  void readsTheBaseBundleWhereATranslationIsMissing() {
    assertThat(texts.text(Locale.GERMAN, "only")).isEqualTo("English");
  }

  @Test
  void doesNotFallBackToTheLanguageOfTheMachine() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMAN);
      assertThat(texts.text(Locale.FRENCH, "by", 1)).isEqualTo("By 1");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void appliesTheRulesOfMessageFormatWithoutArgumentsToo() {
    assertThat(texts.text(Locale.ENGLISH, "late")).isEqualTo("It's late");
  }

  @Test
  void answersWithTheKeyThatNobodyKnows() {
    assertThat(texts.text(Locale.ENGLISH, "none", 1)).isEqualTo("none");
  }

  @Test
  void takesBundlesBySlashesAsWell() throws IOException {
    Files.createDirectory(folder.resolve("i18n"));
    Files.writeString(folder.resolve("i18n/more.properties"), "more=More\n");

    texts.add("i18n/more", loader);

    assertThat(texts.text(Locale.ENGLISH, "more")).isEqualTo("More");
  }

  @Test
  void refusesABundleThatIsNotThere() {
    assertThatExceptionOfType(MissingResourceException.class)
        .isThrownBy(() -> texts.add("none", loader));
  }

  @Test
  void forgetsEverything() {
    texts.removeAll();

    assertThat(texts.text(Locale.ENGLISH, "by", 1)).isEqualTo("by");
  }
}
