package io.kept.jira.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import io.kept.message.MessageKind;
import io.kept.message.Placeholder;
import io.kept.message.Template;
import io.kept.message.TemplateReading;
import io.kept.message.Values;
import io.kept.policy.OwnTexts;
import io.kept.policy.Speech;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Carla is promised something by 09:20 in Berlin. */
class CustomerTextTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser carla = jira.watcher("carla");
  private final CustomerText text =
      new CustomerText(jira.wording, jira.settings.readers(), jira.kept.policies);

  @BeforeEach
  void carlaReportedTheIssue() {
    when(jira.issue.getReporter()).thenReturn(carla);
  }

  @Test
  void whatPeopleSaidStaysText() {
    Values said = Values.none().with(Placeholder.KNOWN, "{html} is *broken*,\n[~admin] knows");

    assertThat(compose(MessageKind.HEADS_UP, said))
        .contains("\n\nWhat we know: \\{html\\} is \\*broken\\*,\n\\[\\~admin\\] knows\n\n")
        .doesNotContain("What we do not know", "What happens next");
  }

  @Test
  void ownsUpWithTheCause() {
    assertThat(compose(MessageKind.OWN_UP, Values.none().with(Placeholder.CAUSE, "Supplier late")))
        .isEqualTo(
            """
            We said this would be done by 09:20 on Mon 23 Nov 2026 (Europe/Berlin). We did not keep \
            that, and we are sorry.

            The reason: Supplier late\
            """);
  }

  @Test
  void speaksTheNearestLanguageOfTheProjectThroughout() {
    jira.settings.reads(carla, "Europe/Paris", Locale.FRANCE);
    assertThat(compose(MessageKind.PROMISE, Values.none()))
        .isEqualTo("We will have this done by 09:20 on Mon 23 Nov 2026 (Europe/Paris).");

    Speech german = new Speech(Speech.Mode.AUTO, Speech.Mode.DRAFT, List.of(Locale.GERMAN));
    jira.kept.policy = jira.kept.policy.with(german);
    assertThat(compose(MessageKind.PROMISE, Values.none()))
        .isEqualTo("Wir erledigen dies bis Mo. 23. Nov. 2026, 09:20 (Europe/Paris).");
  }

  @Test
  void speaksInTheDesksOwnWordsWhereItHasAny() {
    jira.kept.policy =
        jira.kept.policy.with(
            new Speech(
                Speech.Mode.AUTO,
                Speech.Mode.DRAFT,
                List.of(Locale.ENGLISH, Locale.GERMAN),
                new OwnTexts(
                    Map.of("en", own("{customer}: *{issue}* <b>\n\nBy {promisedBy}.")), Map.of())));
    when(carla.getDisplayName()).thenReturn("[~admin]");
    Values said = Values.none().with(Placeholder.NEXT, "{html}");

    assertThat(compose(MessageKind.HEADS_UP, said))
        .isEqualTo(
            "\\[\\~admin\\]: \\*DESK-10\\* <b>\n\nBy 09:20 on Mon 23 Nov 2026.\n\n\\{html\\}");
    assertThat(compose(MessageKind.OWN_UP, said)).startsWith("We said this would be done by");
    jira.settings.reads(carla, "Europe/Berlin", Locale.GERMAN);
    assertThat(compose(MessageKind.HEADS_UP, said)).startsWith("Wir hatten zugesagt");
  }

  private static Template own(String text) {
    TemplateReading reading =
        OwnTexts.read(MessageKind.HEADS_UP, text + "\n\n{known}\n\n{notKnown}\n\n{next}");
    return ((TemplateReading.Readable) reading).template();
  }

  private String compose(MessageKind kind, Values said) {
    return text.compose(kind, jira.kept.quote("20m"), jira.issue, said);
  }
}
