package io.kept.notice;

import static io.kept.message.Placeholder.AGENT;
import static io.kept.message.Placeholder.CAUSE;
import static io.kept.message.Placeholder.CUSTOMER;
import static io.kept.message.Placeholder.ISSUE;
import static io.kept.message.Placeholder.KNOWN;
import static io.kept.message.Placeholder.LEFT;
import static io.kept.message.Placeholder.NEEDED;
import static io.kept.message.Placeholder.NEXT;
import static io.kept.message.Placeholder.NOT_KNOWN;
import static io.kept.message.Placeholder.PROMISED_BY;
import static io.kept.message.Placeholder.SUMMARY;
import static io.kept.message.Placeholder.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.message.MessageKind;
import io.kept.message.Target;
import io.kept.message.TemplateReading;
import io.kept.message.Values;
import io.kept.policy.Kind;
import io.kept.policy.OwnTexts;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardTextsTest {
  private static final Values TIME =
      Values.none().with(PROMISED_BY, "17:00").with(ZONE, "Europe/Berlin");

  @Test
  void aHeadsUpThatNobodyFilledInSaysOnlyWhatKeptKnows() {
    assertThat(say(MessageKind.HEADS_UP, Kind.FIX, Locale.ENGLISH, TIME))
        .isEqualTo(
            """
            We said this would be done by 17:00 (Europe/Berlin). It is not done yet, and we cannot \
            say yet whether it will be done by then.

            You will see it here as soon as it is.\
            """);
  }

  @Test
  void aHeadsUpSaysWhatTheAgentFilledIn() {
    Values values =
        TIME.with(KNOWN, "A part is missing.")
            .with(NOT_KNOWN, "When it comes.")
            .with(NEXT, "We call the maker.");

    assertThat(say(MessageKind.HEADS_UP, Kind.REPLY, Locale.UK, values))
        .isEqualTo(
            """
            We said you would have our reply by 17:00 (Europe/Berlin). It is not ready yet, and we \
            cannot say yet whether it will be ready by then.

            What we know: A part is missing.

            What we do not know yet: When it comes.

            What happens next: We call the maker.

            You will see it here as soon as it is.\
            """);
  }

  @Test
  void anOwnUpSaysSorryAndTheCause() {
    assertThat(
            say(
                MessageKind.OWN_UP,
                Kind.NEWS,
                Locale.GERMANY,
                TIME.with(CAUSE, "Warten auf Dritte")))
        .isEqualTo(
            """
            Wir hatten Ihnen einen Zwischenstand bis 17:00 (Europe/Berlin) zugesagt. Das haben wir \
            nicht gehalten, und es tut uns leid.

            Der Grund: Warten auf Dritte\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "en,FIX,We will have this done by",
    "en,REPLY,You will have our reply by",
    "en,NEWS,You will have news from us by",
    "de,FIX,Wir erledigen dies bis",
    "de,REPLY,Sie bekommen unsere Antwort bis",
    "de,NEWS,Sie bekommen einen Zwischenstand bis"
  })
  void aPromiseIsOneSentence(String language, Kind promised, String beginning) {
    assertThat(say(MessageKind.PROMISE, promised, Locale.forLanguageTag(language), TIME))
        .isEqualTo(beginning + " 17:00 (Europe/Berlin).");
  }

  @Test
  void aHoldSaysWhatIsNeeded() {
    assertThat(say(MessageKind.HOLD, Kind.FIX, Locale.FRENCH, TIME.with(NEEDED, "The key.")))
        .isEqualTo(
            """
            We had promised this by 17:00 (Europe/Berlin). It waits for your answer now; as soon as \
            it goes on, we will tell you a new time.

            What we need from you: The key.\
            """);
  }

  @Test
  void aWarningNamesTheIssueAndTheTimeThatIsLeft() {
    Values values = TIME.with(ISSUE, "DESK-1").with(SUMMARY, "On fire").with(LEFT, "5 min");

    assertThat(say(MessageKind.WARNING, Kind.FIX, Locale.ENGLISH, values))
        .isEqualTo(
            """
            Your customer was promised that this would be done, and the time is running out.

            DESK-1: On fire

            Promised by 17:00 (Europe/Berlin), 5 min left

            If it will not happen by then, tell the customer before then: what you know, what you \
            do not know, and what happens next.\
            """);
  }

  @Test
  void aHandOverNamesTheIssueTheTimeTheCustomerAndWhoSaidIt() {
    Values values =
        TIME.with(ISSUE, "DESK-1")
            .with(SUMMARY, "On fire")
            .with(CUSTOMER, "Carl")
            .with(AGENT, "Anna");

    assertThat(say(MessageKind.HAND_OVER, Kind.REPLY, Locale.GERMAN, values))
        .isEqualTo(
            """
            Dieser Vorgang liegt jetzt bei Ihnen und mit ihm eine Zusage: Dem Kunden wurde eine \
            Antwort zugesagt.

            DESK-1: On fire

            Zugesagt bis 17:00 (Europe/Berlin)

            Kunde: Carl

            Gesagt von Anna

            Wird es bis dahin nichts, sagen Sie es dem Kunden vorher.\
            """);
  }

  @Property
  void everyTextIsATemplateThatSaysTheTime(
      @ForAll MessageKind message, @ForAll Kind promised, @ForAll boolean german) {
    Locale reader = german ? Locale.GERMAN : Locale.ENGLISH;
    Values values = TIME.with(ISSUE, "DESK-1").with(LEFT, "5 min");

    assertThat(say(message, promised, reader, values))
        .contains("17:00 (Europe/Berlin)")
        .doesNotContain("{", "}")
        .doesNotContain("  ", "\n\n\n");
  }

  /** So that an administrator can start from Kept's words. */
  @Property
  void aTextThatADeskMayHaveOfItsOwnCanBeKepts(@ForAll Kind promised, @ForAll boolean german) {
    Locale reader = german ? Locale.GERMAN : Locale.ENGLISH;

    assertThat(OwnTexts.MESSAGES)
        .allSatisfy(
            message ->
                assertThat(OwnTexts.read(message, StandardTexts.of(message, promised, reader)))
                    .isInstanceOf(TemplateReading.Readable.class));
  }

  private static String say(MessageKind message, Kind promised, Locale reader, Values values) {
    return StandardTexts.template(message, promised, reader).fill(values).writtenFor(Target.PLAIN);
  }
}
