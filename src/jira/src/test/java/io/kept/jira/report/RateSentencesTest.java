package io.kept.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.testkit.PaperJira;
import io.kept.jira.wording.Reader;
import io.kept.report.Tally;
import io.kept.testkit.KeptDesk;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RateSentencesTest {
  private static final Reader ENGLISH = new Reader(KeptDesk.BERLIN, Locale.ENGLISH);
  private static final Reader GERMAN = new Reader(KeptDesk.BERLIN, Locale.GERMAN);

  private final RateSentences sentences = new RateSentences(new PaperJira().wording);

  @Test
  void saysTheRateWithItsDenominator() {
    assertThat(sentences.rate(tally(1_999, 1), ENGLISH))
        .isEqualTo("1,999 of 2,000 promises kept: 99.9%");
    assertThat(sentences.rate(tally(2, 1), GERMAN))
        .isEqualTo("2 von 3 Zusagen gehalten: 66,6\u00a0%");
    assertThat(sentences.brief(tally(2, 1), ENGLISH)).isEqualTo("66.6% (2 of 3)");
  }

  @Test
  void saysThatThereIsNoRateOfNothing() {
    Tally open = new Tally(0, 0, 3, 0, 0);

    assertThat(sentences.rate(open, ENGLISH)).isEqualTo("No promise was kept or broken.");
    assertThat(sentences.brief(open, ENGLISH)).isEqualTo("–");
    assertThat(sentences.caution(open.rate(), ENGLISH)).isEmpty();
  }

  @Test
  void warnsOfFewWithTheIntervalRoundedOutwards() {
    assertThat(sentences.caution(tally(8, 2).rate(), ENGLISH))
        .isEqualTo(
            "Few were kept or broken, so chance plays a part: anything from 49% to 95% would fit.");
    assertThat(sentences.caution(tally(29, 1).rate(), ENGLISH)).isEmpty();
  }

  @Test
  void namesWhatIsLeftOut() {
    assertThat(sentences.leftOut(new Tally(1, 1, 2, 3, 4), ENGLISH))
        .isEqualTo("Left out: 2 open, 3 withdrawn, 4 renegotiated.");
  }

  @Test
  void writesDaysAsTheReaderDoes() {
    LocalDate day = LocalDate.parse("2026-11-23");

    assertThat(sentences.day(day, ENGLISH)).isEqualTo("23 Nov 2026");
    assertThat(sentences.day(day, GERMAN)).isEqualTo("23. Nov. 2026");
  }

  private static Tally tally(int kept, int broken) {
    return new Tally(kept, broken, 0, 0, 0);
  }
}
