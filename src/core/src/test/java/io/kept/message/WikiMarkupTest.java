package io.kept.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiMarkupTest {

  static List<String> hostile() {
    return Hostile.all();
  }

  static List<String> wiki() {
    return Hostile.WIKI.stream().filter(line -> !line.matches("[\\\\&].*")).toList();
  }

  @ParameterizedTest
  @MethodSource("wiki")
  void theRendererInSmallKnowsWhatMarkupIs(String markup) {
    assertThat(WikiRenderer.markup(markup)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingTypedIsMarkup(String typed) {
    assertIsText(typed);
    assertIsText("Hello " + typed);
    assertIsText("Hello\n" + typed + "\nGoodbye");
  }

  /** Pieces of markup in any order, which may complete one another. */
  @Provide
  Arbitrary<String> babble() {
    String[] pieces =
        ("{ } [ ] * _ - + ^ ~ ? ?? ! | # \\ \\\\ & ; : ( ) & #92; #58; &amp; h1. bq. -- --- ---- :)"
                + " ;) (y) P D http:// mailto: ~admin code {code} a b 1 ß 𝒳 . , / @ % $ < > \" '")
            .split(" ");
    return Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(pieces)), Tuple.of(2, Arbitraries.of(" ", "\n", "  ")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(list -> Typed.lines(String.join("", list)));
  }

  @Property(tries = 5000)
  void nothingBabbledIsMarkup(@ForAll("babble") String typed) {
    assertIsText(typed);
  }

  @Property
  void anyTextIsShownAsItIs(@ForAll String typed) {
    assertIsText(Typed.lines(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We said this would be done by 09:20 on Mon 23 Nov 2026 (Europe/Berlin).",
        "It's 17:00 in America/New_York and Port-au-Prince, 2026-11-23T17:00:00-05:00.",
        "Sorry! Why? R&D said: \"not before 5 %\", and <that> is all; C++ - or C#?",
        "snake_case, e-mail@example.com, a/b, 1:2, 50 % (about)",
        "Grüße aus Köln – früh ist’s…"
      })
  void anOrdinarySentenceStaysAsItIs(String sentence) {
    assertThat(WikiMarkup.escape(sentence)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "{html},\\{html\\}",
        "[~admin],\\[\\~admin\\]",
        "!beacon.gif!,\\!beacon.gif!",
        "a\\b,a&#92;b",
        "h1. Big,h1&#46; Big",
        ":),:\\)",
        "https://evil.example,https&#58;//evil.example",
        "&copy;,&amp;copy;"
      })
  void markupIsWrittenWithABackslashOrAsAnEntity(String typed, String written) {
    assertThat(WikiMarkup.escape(typed)).isEqualTo(written);
  }

  @Test
  void listsAndRulesAreOnlyAtTheBeginningOfALine() {
    assertThat(WikiMarkup.escape("# one - two\n- three # four"))
        .isEqualTo("\\# one - two\n\\- three # four");
  }

  private static void assertIsText(String typed) {
    String written = WikiMarkup.escape(typed);
    assertThat(WikiRenderer.markup(written)).as(written).isEmpty();
    assertThat(WikiRenderer.shown(written)).isEqualTo(typed);
  }
}
