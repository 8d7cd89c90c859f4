package io.kept.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class ReadingLawsTest {

  private static final Instant FIRST = Instant.parse("2005-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2040-01-01T00:00:00Z");

  private final QuoteReader reader =
      new QuoteReader(BusinessCalendar.officeHours(ZoneId.of("Europe/Berlin")));

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/Berlin",
            "America/New_York",
            "America/St_Johns",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Asia/Kathmandu",
            "UTC")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  /** Mostly nonsense, but made of everything the readers know. */
  @Provide
  Arbitrary<String> babble() {
    return Arbitraries.of(
            ("2026 - 12 01 1 20 99999999999 : + . , / t z p pt dt m h d w bd bh std tage half an"
                 + " hour noon mittag midnight today heute tomorrow morgen fri so next week"
                 + " dezember st eod end of day feierabend am pm uhr 17:00 5pm in by bis zum"
                 + " spätestens at before tonight 1.12. and und viertelstunde werktage ' clock eow")
                .split(" "))
        .list()
        .ofMaxSize(8)
        .flatMap(words -> Arbitraries.of("", " ").map(space -> String.join(space, words)));
  }

  @Provide
  Arbitrary<String> quotes() {
    Arbitrary<Integer> digits = Arbitraries.integers().between(1, 9);
    return Arbitraries.of(
            ("#m,#h 20m,#d,#w,#bh,#bd,#:30,#pm,today #:59,tomorrow 0#:15,Fri 1#:00,"
                    + "sonntag 2:0#,eod,morgen eod,Sa eod,in # stunden,#.12.,next fri,eow,midnight")
                .split(","))
        .flatMap(words -> digits.map(digit -> words.replace("#", String.valueOf(digit))));
  }

  @Property(tries = 500)
  void noWordsMakeItThrow(
      @ForAll @StringLength(max = 120) String words,
      @ForAll("moments") Instant saidAt,
      @ForAll("zones") ZoneId zone) {
    assertSound(words, saidAt, zone);
  }

  @Property(tries = 2000)
  void noBabbleMakesItThrow(
      @ForAll("babble") String words,
      @ForAll("moments") Instant saidAt,
      @ForAll("zones") ZoneId zone) {
    assertSound(words, saidAt, zone);
  }

  @Property(tries = 500)
  void aQuoteIsItsLocalTimeInIsoForm(
      @ForAll("quotes") String words,
      @ForAll("moments") Instant saidAt,
      @ForAll("zones") ZoneId zone) {
    if (reader.read(words, saidAt, zone) instanceof Reading.Understood understood) {
      Instant promisedBy = understood.quote().promisedBy();
      LocalDateTime local = LocalDateTime.ofInstant(promisedBy, zone);
      boolean isDoubled = zone.getRules().getValidOffsets(local).size() > 1;

      Reading reread = reader.read(local.toString(), saidAt, zone);

      assertThat(isDoubled || promisedBy(reread).equals(promisedBy)).isTrue();
      assertThat(promisedBy(reader.read(promisedBy.toString(), saidAt, zone)))
          .isEqualTo(promisedBy);
    }
  }

  private void assertSound(String words, Instant saidAt, ZoneId zone) {
    Reading reading = reader.read(words, saidAt, zone);
    if (reading instanceof Reading.Refused refused) {
      assertThat(refused.position()).isBetween(0, words.length());
      assertThat(reader.read(refused.example(), saidAt, zone))
          .isInstanceOf(Reading.Understood.class);
    } else {
      assertThat(promisedBy(reading)).isAfter(saidAt);
      assertThat(promisedBy(reading))
          .isEqualTo(promisedBy(reading).truncatedTo(ChronoUnit.MINUTES));
    }
  }

  private static Instant promisedBy(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Understood.class);
    return ((Reading.Understood) reading).quote().promisedBy();
  }
}
