package io.kept.quote;

import static io.kept.quote.Saying.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.calendar.BusinessCalendar;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseDetectorTest {

  private static final Instant SAID_AT = Instant.parse("2026-11-23T09:00:00Z");

  private final PromiseDetector detector =
      new PromiseDetector(new QuoteReader(BusinessCalendar.officeHours(BERLIN)));

  @Test
  void aPromiseHasItsSpanItsWordsAndItsInstant() {
    String comment = "Hi,\nYou'll have it by Friday noon. Regards";

    SpokenPromise promise = detect(comment).get(0);

    assertThat(comment.substring(promise.start(), promise.end())).isEqualTo("by Friday noon");
    assertThat(promise.reading().quote().words()).isEqualTo("by Friday noon");
    assertThat(promise.reading().quote().promisedBy())
        .isEqualTo(Instant.parse("2026-11-27T11:00:00Z"));
  }

  @Test
  void theStopThatEndsASentenceIsNotPartOfTheTime() {
    assertThat(detect("I'll be back in 20 min. Thanks!").get(0).reading().quote().words())
        .isEqualTo("in 20 min");
    assertThat(detect("Sie erhalten es bis 1.12. Danke!").get(0).reading().quote().words())
        .isEqualTo("bis 1.12.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will you have it by Friday noon?",
        "{quote}You'll have it by Friday noon.{quote}",
        "{code}You'll have it by Friday noon.{code}",
        "{noformat}You'll have it by Friday noon.",
        "> You'll have it by Friday noon.",
        "bq. You'll have it by Friday noon.",
        "You said \"You'll have it by Friday noon\".",
        "Kind regards\nJane\nYou'll have it by Friday noon.",
        "You'll not have it by Friday noon.",
        "If you pay you'll have it by Friday noon.",
        "You had it by Friday noon.",
        "Please have it by Friday noon.",
        "See https://example.com/you'll-have-it-by-friday for more.",
        "Guten Morgen, ich schaue mir das an.",
        "You'll have it by 9:00.",
      })
  void whatIsNoPromiseIsLeftAlone(String comment) {
    assertThat(detect(comment)).isEmpty();
  }

  @Property(tries = 1000)
  void noTextMakesItThrowAndEverySpanReadsAsItsQuote(@ForAll("texts") String comment) {
    for (SpokenPromise promise : detect(comment)) {
      assertThat(comment.substring(promise.start(), promise.end()))
          .isEqualTo(promise.reading().quote().words());
    }
  }

  /** Six times what Jira allows; a search that took the square of it would take hours. */
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1h ",
        "by ",
        "{code",
        "\"",
        "I will ",
        "1.",
        "9",
        "://a",
        "{{",
        "„\n",
        "in 1h we ",
        "if "
      })
  void aTextOfAnyKindIsReadInLinearTime(String part) {
    String comment = part.repeat(200_000 / part.length()) + "“?";

    assertThat(detect(comment)).hasSizeLessThan(comment.length());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "I'll",
            "you will have it",
            "by Friday",
            "bis 1.12.",
            "ich melde mich",
            "in 20 min.",
            ".",
            "?",
            "\n",
            ",",
            "> ",
            "{quote}",
            "{code}",
            "\"",
            "if",
            "not",
            "und",
            "wir",
            "1",
            ":",
            "morgen",
            "12 Uhr",
            "--",
            "http://x",
            "{{",
            "}}",
            "\u0130",
            "\ud83d\ude00")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join(" ", parts));
  }

  private List<SpokenPromise> detect(String comment) {
    return detector.detect(comment, SAID_AT, BERLIN);
  }
}
