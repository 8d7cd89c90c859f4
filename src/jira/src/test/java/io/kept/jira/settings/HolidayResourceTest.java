package io.kept.jira.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.rest.Replies;
import io.kept.jira.right.Administration;
import io.kept.jira.testkit.Texts;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.testkit.ManualClock;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HolidayResourceTest {
  private final ApplicationUser admin = mock(ApplicationUser.class);
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final Administration administration = mock(Administration.class);
  private final Readers readers = mock(Readers.class);
  private final Wording wording =
      new Wording(Texts.resolver(), new ManualClock("2026-11-23T08:00:00Z"));
  private final HolidayResource holidays =
      new HolidayResource(
          new Doors(
              authentication,
              administration,
              new Doors.Speech(mock(Replies.class), readers, wording)),
          readers,
          wording);

  @BeforeEach
  void letTheAdministratorIn() {
    when(authentication.getLoggedInUser()).thenReturn(admin);
    when(administration.isOfJira(admin)).thenReturn(true);
    when(readers.current()).thenReturn(new Reader(ZoneOffset.UTC, Locale.GERMAN));
  }

  @Test
  void givesTheHolidaysOfARegionInTheLanguageOfTheReader() {
    assertThat(said(holidays.ofCountry("DE", "by")))
        .contains("\"date\":\"2027-01-06\"", "00:00-24:00", "Heilige Drei");
    assertThat(said(holidays.ofCountry("DE", ""))).doesNotContain("2027-01-06");
  }

  @Test
  void refusesACountryOrARegionThatItDoesNotKnow() {
    assertThat(said(holidays.ofCountry("XX", ""))).contains("Die Feiertage dieses Landes");
    assertThat(said(holidays.ofCountry(null, null))).contains("Die Feiertage dieses Landes");
    assertThat(said(holidays.ofCountry("DE", "../AT"))).contains("keine solche Region");
  }

  @Test
  void readsAnEventWithATimeOnTheWallClockOfTheCalendar() {
    String file =
        "BEGIN:VCALENDAR\\nBEGIN:VEVENT\\nDTSTART:20261224T110000Z\\nDTEND:20261224T160000Z\\n"
            + "SUMMARY:Party\\nEND:VEVENT\\nEND:VCALENDAR";

    assertThat(said(holidays.ofFile(body("Europe/Berlin", file))))
        .contains("\"closed\":\"12:00-17:00\"", "\"name\":\"Party\"");
  }

  @Test
  void refusesWhatIsNoCalendarAndNoZone() {
    assertThat(holidays.ofFile(body("Europe/Berlin", "Dear all")).getStatus()).isEqualTo(400);
    assertThat(said(holidays.ofFile(body("Moon/Sea", "Dear all"))))
        .contains("Diese Zeitzone gibt es nicht");
  }

  @Test
  void refusesAFileAboveItsLargestSize() {
    assertThat(said(holidays.ofFile(body("Europe/Berlin", "x".repeat(1_000_001)))))
        .contains("1 MB. Exportieren Sie");
  }

  @Test
  void saysWhichEventIsTheReasonInTheLanguageOfTheReader() {
    String file =
        "BEGIN:VCALENDAR\\nBEGIN:VEVENT\\nDTSTART:20260501T100000Z\\nDTEND:20290501T100000Z\\n"
            + "SUMMARY:Epoche\\nEND:VEVENT\\nEND:VCALENDAR";

    assertThat(said(holidays.ofFile(body("Europe/Berlin", file))))
        .contains("Der Termin \u201eEpoche\u201c dauert");
  }

  @Test
  void turnsAwayWhoeverDoesNotAdministerJira() {
    when(administration.isOfJira(admin)).thenReturn(false);

    assertThat(holidays.ofCountry("DE", "").getStatus()).isEqualTo(403);
    assertThat(holidays.ofFile("{}").getStatus()).isEqualTo(403);
  }

  private static String body(String zone, String file) {
    return "{\"zone\": \"" + zone + "\", \"file\": \"" + file + "\"}";
  }

  private static String said(Response response) {
    return String.valueOf(response.getEntity());
  }
}
