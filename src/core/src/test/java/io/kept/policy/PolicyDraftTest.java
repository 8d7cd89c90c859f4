package io.kept.policy;

import static io.kept.policy.Desks.BERLIN;
import static io.kept.policy.Desks.EARLY;
import static io.kept.policy.Desks.STANDARD;
import static io.kept.policy.Desks.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Speech.Mode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyDraftTest {

  @Test
  void takesWhatIsMissingFromTheStandard() {
    assertThat(policy()).isEqualTo(STANDARD);
    assertThat(policy("tries", "3")).isEqualTo(STANDARD.with(new Limits(3, Optional.empty())));
  }

  @Test
  void takesEvenAnIncidentAndADefaultQuoteFromTheStandard() {
    Incident outage = new Incident(Optional.empty(), "Mail is down");
    Offers offers = new Offers(List.of(), Optional.of(ReadyQuote.of("4h")), List.of());
    Policy standard =
        new Policy(
            EARLY,
            STANDARD.timing(),
            STANDARD.speech(),
            new Limits(1, Optional.of(outage)),
            STANDARD.allowed(),
            offers);

    assertThat(new PolicyDraft(Map.of()).read(standard, Desks.CALENDARS))
        .isEqualTo(new PolicyDraft.Result.Valid(standard));
    assertThat(
            new PolicyDraft(Map.of("incident.reason", "", "quote.default", ""))
                .read(standard, Desks.CALENDARS))
        .isEqualTo(
            new PolicyDraft.Result.Valid(
                new Policy(
                    EARLY,
                    STANDARD.timing(),
                    STANDARD.speech(),
                    new Limits(1, Optional.empty()),
                    STANDARD.allowed(),
                    new Offers(List.of(), Optional.empty(), List.of()))));
  }

  @Test
  void namesACalendar() {
    assertThat(policy("calendar", "Early desk").calendar()).isEqualTo(EARLY);
    assertThat(policy("calendar", "standard").calendar()).isEqualTo(STANDARD.calendar());
  }

  @Test
  void entersALeadInPercentAndSpansOfTime() {
    Policy policy =
        policy("warning.share", "12,5", "warning.floor", "1h 30m", "warning.ceiling", "2 days");

    assertThat(policy.timing().warning())
        .isEqualTo(new Lead(0.125, Duration.ofMinutes(90), Duration.ofDays(2)));
    assertThat(policy.timing().headsUp()).isEqualTo(STANDARD.timing().headsUp());
  }

  @Test
  void entersWhoSpeaksInWhichLanguage() {
    Policy policy = policy("headsUp.mode", "draft", "ownUp.mode", "auto", "languages", "de-AT,en");

    List<Locale> languages = List.of(Locale.forLanguageTag("de-AT"), Locale.ENGLISH);
    assertThat(policy).isEqualTo(STANDARD.with(new Speech(Mode.DRAFT, Mode.AUTO, languages)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T14:00",
        "2026-11-23 14:00",
        "2026-11-23T13:00:00Z",
        "2026-11-23T15:00+02:00"
      })
  void entersTheEndOfAnIncidentOnTheWallClockOfTheCalendarOrWithItsOffset(String until) {
    Policy policy = policy("incident.reason", "Mail is down", "incident.until", until);

    Instant two = LocalDateTime.parse("2026-11-23T14:00").atZone(BERLIN).toInstant();
    assertThat(policy.limits().incident()).contains(new Incident(Optional.of(two), "Mail is down"));
  }

  @Test
  void entersAnIncidentWhoseEndNobodyKnows() {
    assertThat(policy("incident.reason", "Mail is down").limits().incident())
        .contains(new Incident(Optional.empty(), "Mail is down"));
  }

  @Test
  void pinsTheEndOfAnIncidentAndNothingElse() {
    Map<String, String> entered =
        Map.of("tries", " 3", "incident.reason", "Down", "incident.until", "2026-11-23 14:00");
    Policy policy = ((PolicyDraft.Result.Valid) Desks.read(entered)).policy();

    assertThat(new PolicyDraft(entered).pinned(policy))
        .isEqualTo(
            new PolicyDraft(
                Map.of(
                    "tries", " 3",
                    "incident.reason", "Down",
                    "incident.until", "2026-11-23T13:00:00Z")));
    assertThat(new PolicyDraft(Map.of()).pinned(STANDARD)).isEqualTo(new PolicyDraft(Map.of()));
  }

  @Test
  void entersNoIncidentByABlankReason() {
    assertThat(policy("incident.reason", "", "incident.until", " ").limits().incident()).isEmpty();
  }

  @Test
  void entersWhoMayDoWhat() {
    Policy policy =
        policy(
            "allowed.quote", "role: Service Desk",
            "allowed.act", "administrators",
            "allowed.manage", "editors",
            "allowed.agents", "role:Leads");

    assertThat(policy.allowed())
        .isEqualTo(
            new Allowed(
                new Role.Named("Service Desk"),
                new Role.Administrators(),
                new Role.Editors(),
                new Role.Named("Leads")));
  }

  @Test
  void entersQuotesInRowsOfWhichBlankOnesAreLeftOut() {
    Policy policy =
        policy(
            "quote.2", "",
            "quote.10", "2bd",
            "quote.10.de", "2 Werktage",
            "quote.9", "20m",
            "quote.default", "4h");

    assertThat(policy.offers().quotes())
        .containsExactly(
            ReadyQuote.of("20m"), new ReadyQuote(new Phrase("2bd", Map.of("de", "2 Werktage"))));
    assertThat(policy.offers().defaultQuote()).contains(ReadyQuote.of("4h"));
    assertThat(policy.offers().causes()).isEqualTo(STANDARD.offers().causes());
  }

  @Test
  void entersNoQuotesAndNoCausesByABlankRow() {
    Policy policy = policy("quote.1", "", "cause.1.key", "");

    assertThat(policy.offers()).isEqualTo(new Offers(List.of(), Optional.empty(), List.of()));
  }

  @Test
  void entersCauses() {
    Policy policy =
        policy(
            "cause.1.key", "supplier",
            "cause.1.label", "Waiting for the supplier",
            "cause.1.label.de", "Warten auf den Lieferanten");

    assertThat(policy.offers().causes())
        .containsExactly(
            new Cause(
                "supplier",
                new Phrase(
                    "Waiting for the supplier", Map.of("de", "Warten auf den Lieferanten"))));
  }
}
