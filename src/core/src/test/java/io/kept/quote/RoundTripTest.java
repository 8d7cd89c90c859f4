package io.kept.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.calendar.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import net.jqwik.time.api.Times;

/** The canonical form of a meaning reads to that meaning, whenever and wherever it is said. */
class RoundTripTest {

  private static final Instant FIRST = Instant.parse("2011-01-01T00:00:00Z");

  private final BusinessCalendar calendar =
      BusinessCalendar.officeHours(ZoneId.of("Europe/Berlin"));
  private final QuoteReader reader = new QuoteReader(calendar);

  @Provide
  Arbitrary<Clock> clocks() {
    Arbitrary<Clock> times = Times.times().ofPrecision(ChronoUnit.MINUTES).map(Clock.At::new);
    return Arbitraries.oneOf(
        times, Arbitraries.of(new Clock.Closing(), new Clock.Midnight()), smallHours());
  }

  @Provide
  Arbitrary<Day> days() {
    Arbitrary<DayOfWeek> weekdays = Arbitraries.of(DayOfWeek.class);
    return Arbitraries.oneOf(
        Arbitraries.just(new Day.Unnamed()),
        Arbitraries.integers().between(0, 2).map(Day.Ahead::new),
        weekdays.map(Day.Coming::new),
        weekdays.map(Day.OfNextWeek::new),
        Dates.monthDays().map(Day.Yearly::new),
        Dates.dates().between(LocalDate.of(2011, 1, 1), LocalDate.of(2060, 1, 1)).map(Day.On::new));
  }

  @Provide
  Arbitrary<Meaning> meanings() {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 400);
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 6_000_000).map(m -> new Elapsed(Duration.ofMinutes(m))),
        Combinators.combine(few, few).as(OpenTime::new),
        Combinators.combine(days(), clocks()).as(When::new),
        Arbitraries.of(new EndOfWeek(0), new EndOfWeek(1)),
        Arbitraries.longs()
            .between(FIRST.getEpochSecond(), FIRST.getEpochSecond() * 2)
            .map(second -> new Exactly(Instant.ofEpochSecond(second))));
  }

  /** A day or less before a clock change, so that it lies in the way. */
  @Provide
  Arbitrary<Instant> eves() {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 3000);
    return Combinators.combine(zones(), Arbitraries.integers().between(0, 15), minutes)
        .as((zone, years, before) -> change(zone, years).minus(Duration.ofMinutes(before)));
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/Berlin",
            "America/New_York",
            "America/St_Johns",
            "Australia/Lord_Howe",
            "Pacific/Apia")
        .map(ZoneId::of);
  }

  @Property(tries = 3000)
  void theCanonicalFormReadsToTheSameMeaning(
      @ForAll("meanings") Meaning meaning,
      @ForAll("eves") Instant saidAt,
      @ForAll("zones") ZoneId zone) {
    Moment moment = meaning.from(new Said(saidAt, zone, calendar));

    Reading reading = reader.read(meaning.canonical(), saidAt, zone);

    if (reading instanceof Reading.Understood understood) {
      assertThat(understood.meaning()).isEqualTo(meaning);
      assertThat(understood.quote().promisedBy()).isEqualTo(moment.at());
      assertThat(understood.quote().shift()).isEqualTo(moment.shift());
    } else {
      assertThat(((Reading.Refused) reading).why()).isIn(Refusal.IN_THE_PAST, Refusal.TOO_FAR);
    }
  }

  @Property(tries = 3000)
  void whateverIsReadSurvivesItsCanonicalForm(
      @ForAll("spoken") String words,
      @ForAll("eves") Instant saidAt,
      @ForAll("zones") ZoneId zone) {
    if (reader.read(words, saidAt, zone) instanceof Reading.Understood understood) {
      Quote quote = understood.quote();
      Reading again = reader.read(understood.meaning().canonical(), saidAt, zone);

      assertThat(again).isInstanceOf(Reading.Understood.class);
      assertThat(((Reading.Understood) again).meaning()).isEqualTo(understood.meaning());
      assertThat(((Reading.Understood) again).quote())
          .isEqualTo(
              new Quote(
                  understood.meaning().canonical(),
                  quote.promisedBy(),
                  quote.zone(),
                  quote.shift()));
    } else {
      assertThat(((Reading.Refused) reader.read(words, saidAt, zone)).why())
          .as(words)
          .isIn(Refusal.IN_THE_PAST, Refusal.TOO_FAR);
    }
  }

  @Provide
  Arbitrary<String> spoken() {
    return SpokenGrammar.quotes();
  }

  private static Arbitrary<Clock> smallHours() {
    return Arbitraries.integers()
        .between(0, 239)
        .map(minute -> new Clock.At(LocalTime.MIDNIGHT.plusMinutes(minute)));
  }

  private static Instant change(ZoneId zone, int years) {
    Instant from = FIRST.plus(Duration.ofDays(365L * years));
    ZoneOffsetTransition next = zone.getRules().nextTransition(from);
    return next == null ? from : next.getInstant();
  }
}
