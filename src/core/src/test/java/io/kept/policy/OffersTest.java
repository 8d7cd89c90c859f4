package io.kept.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffersTest {

  @Test
  void speakToEachReaderInTheirLanguage() {
    Phrase phrase = new Phrase(" tomorrow noon ", Map.of("de", "morgen Mittag"));

    assertThat(phrase.in(Locale.GERMANY)).isEqualTo("morgen Mittag");
    assertThat(phrase.in(Locale.UK)).isEqualTo("tomorrow noon");
    assertThat(phrase.in(Locale.FRENCH)).isEqualTo("tomorrow noon");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20m", "2bd 4bh", "17:00", "00:01", "Fri noon", "end of day", "eow"})
  void offerQuotesThatMeanSomethingOnEveryDay(String words) {
    assertThatCode(() -> ReadyQuote.of(words)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "", "0m", "2026-12-01 17:00", "2099-12-31", "11y", "at 5"})
  void refuseQuotesThatAreNoneOrWillSoonBePast(String words) {
    assertThatIllegalArgumentException().isThrownBy(() -> ReadyQuote.of(words));
  }

  @Test
  void refuseAQuoteThatMeansSomethingElseInAnotherLanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReadyQuote(new Phrase("2bd", Map.of("de", "3 Werktage"))))
        .withMessageContaining("3 Werktage");
  }

  @Test
  void refuseALanguageThatKeptDoesNotSpeak() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Phrase("2bd", Map.of("fr", "2bd")))
        .withMessageContaining("fr");
  }

  @Test
  void refuseTwoCausesWithOneKey() {
    Cause cause = new Cause("late", Phrase.of("Late"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Offers(List.of(), Optional.empty(), List.of(cause, cause)))
        .withMessageContaining("late");
  }

  @Test
  void refuseMoreThanAnybodyChoosesFrom() {
    List<ReadyQuote> quotes = Collections.nCopies(20, ReadyQuote.of("20m"));

    assertThat(new Offers(quotes, Optional.empty(), causes(50)).causes()).hasSize(50);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Offers(quotes, Optional.empty(), causes(51)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Offers(
                    Collections.nCopies(21, ReadyQuote.of("20m")), Optional.empty(), List.of()));
  }

  @Test
  void refuseWordsThatAreNotOneLineOfUpToAHundredCharacters() {
    assertThat(Phrase.of("x".repeat(100)).words()).hasSize(100);
    for (String words : List.of("", " ", "x".repeat(101), "a\nb")) {
      assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of(words));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Phrase("Late", Map.of("de", words)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Late", "too late", "a-key-of-more-than-thirty-signs"})
  void refuseKeysThatReportsCouldNotCarry(String key) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Cause(key, Phrase.of("Late")));
  }

  private static List<Cause> causes(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> new Cause("late-" + number, Phrase.of("Late")))
        .toList();
  }
}
