package io.kept.jira.quote;

import static io.kept.jira.quote.QuotingDesk.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.act.Answer;
import io.kept.jira.field.NewsPromisedByField;
import io.kept.jira.testkit.PaperJira;
import io.kept.policy.Incident;
import io.kept.policy.Kind;
import io.kept.policy.Limits;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class QuotingInAnIncidentTest {
  private static final Instant IN_20_MINUTES = Instant.parse("2026-11-23T08:20:00Z");

  private final QuotingDesk desk = new QuotingDesk();
  private final PaperJira jira = desk.jira;
  private final ApplicationUser anna = desk.anna;
  private final ApplicationUser mona = desk.mona;

  @Test
  void promisesOnlyNewsWhileThereIsAnIncident() {
    incident(Optional.empty());

    assertThat(desk.quote(mona, "20m"))
        .isEqualTo(
            new Answer.Refused(
                "words",
                "Only news can be promised for now (\"Mail is down\"), nobody knows yet how long."
                    + " Promise the customer by when they will hear more."));
    desk.assertNothingWritten();
    NewsPromisedByField news = newsType();
    when(jira.field.getCustomFieldType()).thenReturn(news);
    assertThat(quoted(desk.quote(anna, "20m")).kind()).isEqualTo(Kind.NEWS);
  }

  @Test
  void saysUntilWhenOnlyNewsCanBePromisedInTheLanguageOfTheUser() {
    jira.settings.reads(anna, "Europe/Berlin", Locale.GERMAN);
    incident(Optional.of(Instant.parse("2026-11-23T16:00:00Z")));

    assertThat(desk.quote(anna, "20m"))
        .isEqualTo(
            new Answer.Refused(
                "words",
                "Zurzeit kann nur ein Zwischenstand zugesagt werden („Mail is down“), bis heute"
                    + " 17:00. Sagen Sie dem Kunden zu, bis wann er mehr erfährt."));
  }

  @Test
  void promisesAgainOnceTheIncidentIsOver() {
    incident(Optional.of(jira.kept.clock.instant()));

    assertThat(quoted(desk.quote(anna, "20m")).promisedBy()).isEqualTo(IN_20_MINUTES);
  }

  private void incident(Optional<Instant> until) {
    Limits limits = new Limits(2, Optional.of(new Incident(until, "Mail is down")));
    jira.kept.policy = jira.kept.policy.with(limits);
  }

  private NewsPromisedByField newsType() {
    NewsPromisedByField news = mock(NewsPromisedByField.class);
    when(news.kind()).thenReturn(Kind.NEWS);
    return news;
  }
}
