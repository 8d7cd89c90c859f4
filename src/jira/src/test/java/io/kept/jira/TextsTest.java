package io.kept.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.testkit.Texts;
import io.kept.policy.Kind;
import io.kept.policy.Wrong;
import io.kept.promise.Health;
import io.kept.quote.Refusal;
import io.kept.quote.Shift;
import io.kept.report.WeekReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  private static final Path RESOURCES = Path.of("target/classes");
  private static final Pattern KEY = Pattern.compile("[\"'](kept\\.[a-z._]*[a-z])[\"']");

  /** The property of a comment that Kept wrote. */
  private static final Predicate<String> IS_NO_TEXT = "kept.notice"::equals;

  private final Map<String, String> english = Texts.english();
  private final Map<String, String> german = Texts.german();

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(german).containsOnlyKeys(english.keySet());
  }

  @Test
  void bothLanguagesUseTheSameArguments() {
    assertThat(english)
        .allSatisfy(
            (key, text) -> assertThat(arguments(german.get(key))).isEqualTo(arguments(text)));
  }

  @Test
  void noArgumentIsLeftOut() {
    assertThat(english.values())
        .allSatisfy(
            text ->
                assertThat(arguments(text))
                    .hasSize(new MessageFormat(text).getFormatsByArgumentIndex().length));
  }

  /** MessageFormat swallows a single one, and Jira uses MessageFormat for some calls only. */
  @Test
  void noTextHasAnApostrophe() {
    assertThat(english.values()).noneMatch(text -> text.contains("'"));
    assertThat(german.values()).noneMatch(text -> text.contains("'"));
  }

  /** Jira 9 on Java 8 reads such files as Latin-1, later ones as UTF-8. */
  @ParameterizedTest
  @ValueSource(strings = {"i18n/kept.properties", "i18n/kept_de.properties"})
  void filesArePureAscii(String file) throws IOException {
    assertThat(Files.readString(RESOURCES.resolve(file))).isASCII();
  }

  @Test
  void everyTextThatIsUsedExistsAndEveryTextThatExistsIsUsed() throws IOException {
    Set<String> used = new TreeSet<>(quoted());
    used.addAll(family("kept.health.", EnumSet.allOf(Health.class)));
    used.addAll(family("kept.item.kind.", EnumSet.allOf(Kind.class)));
    used.addAll(family("kept.quote.refused.", EnumSet.allOf(Refusal.class)));
    used.addAll(family("kept.settings.wrong.", EnumSet.allOf(Wrong.class)));
    used.addAll(
        family("kept.weekly.change.", EnumSet.complementOf(EnumSet.of(WeekReview.Change.NOTHING))));
    used.addAll(family("kept.quote.shift.", EnumSet.complementOf(EnumSet.of(Shift.NONE))));

    assertThat(english).containsOnlyKeys(used);
  }

  private static Set<Integer> arguments(String text) {
    List<String> values = IntStream.range(0, 10).mapToObj(i -> "<" + i + ">").toList();
    String said = MessageFormat.format(text, values.toArray());
    return IntStream.range(0, 10)
        .filter(i -> said.contains(values.get(i)))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static List<String> quoted() throws IOException {
    return Stream.of(
            Path.of("src/main/java"),
            RESOURCES.resolve("templates"),
            RESOURCES.resolve("js"),
            RESOURCES.resolve("atlassian-plugin.xml"))
        .flatMap(TextsTest::files)
        .flatMap(text -> KEY.matcher(text).results())
        .map(match -> match.group(1))
        .filter(IS_NO_TEXT.negate())
        .toList();
  }

  private static Stream<String> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      return all.stream().map(TextsTest::read);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> family(String prefix, Collection<? extends Enum<?>> members) {
    return members.stream().map(it -> prefix + it.name().toLowerCase(Locale.ROOT)).toList();
  }
}
