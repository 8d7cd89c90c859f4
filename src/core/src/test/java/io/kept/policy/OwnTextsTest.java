package io.kept.policy;

import static io.kept.policy.Desks.faults;
import static io.kept.policy.Desks.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kept.message.MessageKind;
import io.kept.message.Placeholder;
import io.kept.message.Target;
import io.kept.message.Template;
import io.kept.message.Values;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTextsTest {
  private static final String HEADS_UP =
      """
      Dear {customer}, a word about {issue}.

      It was to be done by {promisedBy}.

      {known}

      {notKnown}

      Next: {next}\
      """;
  private static final String OWN_UP = "Sorry: not done by {promisedBy}.\n\n{cause}\n\n{next}";

  @Test
  void keptsWordsAreSaidWhereNothingIsEntered() {
    assertThat(policy("headsUp.text.de", " \n").speech().texts()).isEqualTo(OwnTexts.NONE);
    assertThat(Policy.standard(Desks.BERLIN).speech().texts()).isEqualTo(OwnTexts.NONE);
  }

  @Test
  void eachMessageHasItsTextInEachLanguage() {
    OwnTexts texts = policy("headsUp.text.en", HEADS_UP, "ownUp.text.de", OWN_UP).speech().texts();

    assertThat(texts.of(MessageKind.HEADS_UP, Locale.UK)).map(Template::text).contains(HEADS_UP);
    assertThat(texts.of(MessageKind.HEADS_UP, Locale.GERMAN)).isEmpty();
    assertThat(texts.of(MessageKind.OWN_UP, Locale.GERMANY)).map(Template::text).contains(OWN_UP);
    assertThat(texts.of(MessageKind.HOLD, Locale.UK)).isEmpty();
    assertThat(
            texts
                .of(MessageKind.HEADS_UP, Locale.UK)
                .orElseThrow()
                .fill(Values.none().with(Placeholder.PROMISED_BY, "17:00"))
                .writtenFor(Target.PLAIN))
        .isEqualTo("It was to be done by 17:00.");
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    String faulty = "Until {promised}, {agent}.\n\n{known {next}\n\n" + "x".repeat(4_000);

    assertThat(faults("headsUp.text.en", faulty, "ownUp.text.de", "\u0000", "tries", "0"))
        .containsExactlyInAnyOrder(
            fault("headsUp.text.en", Wrong.TEXT_TOO_LONG, "4043", "4000"),
            fault("headsUp.text.en", Wrong.UNKNOWN_PLACEHOLDER, "{promised}", "{promisedBy}"),
            fault("headsUp.text.en", Wrong.UNKNOWN_PLACEHOLDER, "{agent}", "{next}"),
            fault("headsUp.text.en", Wrong.UNCLOSED_BRACE, "{known {next}", "{{"),
            fault("headsUp.text.en", Wrong.NO_PROMISED_TIME, "", "{promisedBy}"),
            fault("headsUp.text.en", Wrong.AGENT_UNHEARD, "", "{known}"),
            fault("headsUp.text.en", Wrong.AGENT_UNHEARD, "", "{notKnown}"),
            fault("ownUp.text.de", Wrong.MISSING, "", "{promisedBy}"),
            fault("tries", Wrong.NOT_TRIES, "0", "2"));
  }

  /** What stands beside it may be missing, and takes it away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sorry.",
        "{customer}, not done by {promisedBy}.",
        "Not done by {promisedBy}: {next}",
        "{{promisedBy}"
      })
  void thePromisedTimeIsSaidWhateverIsMissing(String text) {
    assertThat(faults("ownUp.text.en", text + "\n\n{next}"))
        .containsExactly(fault("ownUp.text.en", Wrong.NO_PROMISED_TIME, "", "{promisedBy}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n{cause}: {next}", "\n\n{customer}, {next}"})
  void nothingThatAgentsFillInIsLost(String rest) {
    assertThat(faults("ownUp.text.en", "Not done by {promisedBy}." + rest))
        .containsExactly(fault("ownUp.text.en", Wrong.AGENT_UNHEARD, "", "{next}"));
  }

  @Test
  void thereAreTextsInTheLanguagesOfKeptOnly() {
    assertThat(faults("ownUp.text.fr", OWN_UP))
        .extracting(Fault::setting, Fault::wrong)
        .containsExactly(tuple("ownUp.text.fr", Wrong.UNKNOWN_SETTING));
  }

  private static Fault fault(String setting, Wrong wrong, String entered, String works) {
    return new Fault(setting, wrong, entered, works);
  }
}
