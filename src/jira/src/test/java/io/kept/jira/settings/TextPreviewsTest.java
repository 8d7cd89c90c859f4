package io.kept.jira.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.notice.CustomerText;
import io.kept.jira.testkit.PaperJira;
import io.kept.message.MessageKind;
import io.kept.message.Template;
import io.kept.message.TemplateReading;
import io.kept.policy.Kind;
import io.kept.policy.OwnTexts;
import io.kept.policy.Speech;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is 9:00 in Berlin; Carla, who reads English in New York, reported the issue. */
class TextPreviewsTest {
  private final PaperJira jira = new PaperJira();
  private final TextPreviews previews =
      new TextPreviews(
          new CustomerText(jira.wording, jira.settings.readers(), jira.kept.policies),
          jira.wording);

  @BeforeEach
  void carlaReportedTheIssue() {
    ApplicationUser carla = jira.watcher("carla");
    when(jira.issue.getReporter()).thenReturn(carla);
    when(carla.getDisplayName()).thenReturn("Carla <Customer>");
    jira.settings.reads(carla, "America/New_York", Locale.US);
  }

  @Test
  void showsEachMessageInEachLanguage() {
    assertThat(shown(OwnTexts.NONE))
        .extracting(it -> it.get("setting"))
        .containsExactly("headsUp.text.en", "headsUp.text.de", "ownUp.text.en", "ownUp.text.de");
  }

  @Test
  void saysItOnTheCustomersClockAndInTheLanguageThatIsShown() {
    List<Map<String, Object>> shown = shown(OwnTexts.NONE);

    assertThat(shown.get(0)).containsEntry("own", false);
    assertThat(shown.get(0).get("plain").toString())
        .startsWith("We said this would be done by 07:00 on Mon 23 Nov 2026 (America/New_York).")
        .contains("What we know: A part is broken");
    assertThat(shown.get(0).get("bare").toString()).doesNotContain("What we know");
    assertThat(shown.get(1).get("plain").toString())
        .contains("Mo. 23. Nov. 2026, 07:00 (America/New_York)", "Was wir wissen: Ein Teil ist");
    assertThat(shown.get(3).get("plain").toString()).contains("Der Grund: Warten auf andere");
  }

  @Test
  void showsTheDesksWordsAsTextWhereverTheyGo() {
    OwnTexts own =
        new OwnTexts(
            Map.of(),
            Map.of("de", template("*{customer}*\n\nLeider nicht bis {promisedBy}.\n\n{next}")));

    Map<String, Object> german = shown(own).get(3);

    assertThat(german).containsEntry("own", true);
    assertThat(german.get("plain").toString()).startsWith("*Carla <Customer>*\n\nLeider nicht");
    assertThat(german.get("wiki").toString()).startsWith("\\*Carla <Customer>\\*\n\n");
    assertThat(german.get("html").toString())
        .startsWith("<p>*Carla &lt;Customer&gt;*</p>\n<p>Leider");
    assertThat(german.get("bare").toString()).endsWith("2026, 07:00.");
  }

  private List<Map<String, Object>> shown(OwnTexts own) {
    Speech standard = jira.kept.policy.speech();
    Speech speech = new Speech(standard.headsUp(), standard.ownUp(), standard.languages(), own);
    return previews.of(
        jira.kept.policy.with(speech),
        Kind.FIX,
        jira.issue,
        TextPreviews.promisedBy(jira.kept.clock.instant()));
  }

  private static Template template(String text) {
    return ((TemplateReading.Readable) OwnTexts.read(MessageKind.OWN_UP, text)).template();
  }
}
