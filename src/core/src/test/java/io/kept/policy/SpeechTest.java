package io.kept.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kept.policy.Speech.Mode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpeechTest {
  private static final Locale AUSTRIA = Locale.forLanguageTag("de-AT");

  @Test
  void speaksBeforeALapseByItselfAndAfterItThroughAPerson() {
    assertThat(Speech.STANDARD.headsUp()).isEqualTo(Mode.AUTO);
    assertThat(Speech.STANDARD.ownUp()).isEqualTo(Mode.DRAFT);
  }

  @Test
  void speaksTheLanguageOfTheReader() {
    assertThat(in(Locale.ENGLISH, Locale.GERMAN, AUSTRIA).languageFor(AUSTRIA)).isEqualTo(AUSTRIA);
  }

  @Test
  void speaksASisterOfTheLanguageOfTheReader() {
    assertThat(in(Locale.ENGLISH, AUSTRIA).languageFor(Locale.GERMANY)).isEqualTo(AUSTRIA);
  }

  @Test
  void speaksTheFirstLanguageToWhoeverReadsNone() {
    assertThat(in(AUSTRIA, Locale.ENGLISH).languageFor(Locale.FRENCH)).isEqualTo(AUSTRIA);
  }

  @Test
  void refusesNoLanguageAndTheSameTwice() {
    assertThatIllegalArgumentException().isThrownBy(() -> in());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> in(Locale.GERMAN, Locale.GERMAN))
        .withMessageContaining("de");
  }

  private static Speech in(Locale... languages) {
    return new Speech(Mode.AUTO, Mode.DRAFT, List.of(languages));
  }
}
