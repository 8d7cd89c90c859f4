package io.kept.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kept.calendar.Holiday;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

  private static final Years YEAR = new Years(2026, 2026);

  @Test
  void aCountryHasThoseThatAllItsRegionsKeep() {
    assertThat(PublicHolidays.of("de").in(YEAR, Locale.GERMAN))
        .contains(Holiday.allDay(LocalDate.of(2026, 10, 3), "Tag der Deutschen Einheit"))
        .hasSize(9);
  }

  @Test
  void aRegionHasItsOwnToo() {
    Holiday epiphany = Holiday.allDay(LocalDate.of(2026, 1, 6), "Epiphany");

    assertThat(PublicHolidays.of("de", "by").in(YEAR, Locale.ENGLISH)).contains(epiphany);
    assertThat(PublicHolidays.of("de").in(YEAR, Locale.ENGLISH)).doesNotContain(epiphany);
  }

  @Test
  void severalYearsComeInOrder() {
    assertThat(PublicHolidays.of("us").in(new Years(2026, 2035), Locale.ENGLISH))
        .isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()))
        .hasSizeGreaterThan(90);
  }

  @Test
  void countriesAndRegionsCanBeListed() {
    assertThat(PublicHolidays.countries()).contains("AT", "DE", "US").isSorted();
    assertThat(PublicHolidays.regionsOf("de", Locale.ENGLISH)).containsEntry("by", "Bavaria");
  }

  @Test
  void anUnknownPlaceIsRefusedInAFullSentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicHolidays.of("atlantis"))
        .withMessage("The public holidays of atlantis are not known.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicHolidays.of("de", "atlantis"))
        .withMessage("No region of de is called atlantis.");
  }

  @Test
  void codesAreReadInEitherCase() {
    assertThat(PublicHolidays.of("De", "BY").in(YEAR, Locale.ENGLISH))
        .isEqualTo(PublicHolidays.of("DE", "by").in(YEAR, Locale.ENGLISH));
  }

  @Test
  void everyCountryAndRegionThatIsListedCanBeRead() {
    for (String country : PublicHolidays.countries()) {
      for (String region : PublicHolidays.regionsOf(country, Locale.ENGLISH).keySet()) {
        assertThat(PublicHolidays.of(country, region).in(YEAR, Locale.ENGLISH))
            .as("%s in %s", region, country)
            .containsAll(PublicHolidays.of(country).in(YEAR, Locale.ENGLISH));
      }
    }
  }

  @Test
  void thereAreHolidaysInEachYearThatIsKnown() {
    Years known = PublicHolidays.years();

    assertThat(PublicHolidays.of("de").in(known, Locale.ENGLISH))
        .extracting(holiday -> holiday.date().getYear())
        .contains(known.first(), known.last());
    assertThat(known.last()).isGreaterThanOrEqualTo(2040);
  }

  @Test
  void yearsAreBounded() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Years(2026, 2076));
    assertThatIllegalArgumentException().isThrownBy(() -> new Years(2026, 2025));
  }
}
