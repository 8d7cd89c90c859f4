package io.kept.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import io.kept.testkit.KeptDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** It is 16:00 in Berlin on a Monday, and a warning is due. */
class WishesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private static final Instant EIGHT = Instant.parse("2026-11-24T07:00:00Z");
  private static final Set<Part> HOLDER = Set.of(Part.HOLDER);
  private static final Wishes DIGEST =
      new Wishes(Set.of(Part.values()), Optional.of(LocalTime.of(8, 0)));

  @Test
  void whoHasSaidNothingIsWarnedOfEverythingInSingleMails() {
    for (Part part : Part.values()) {
      assertThat(Wishes.STANDARD.way(Set.of(part), due(Duration.ofDays(9)), NOW, none()))
          .isEqualTo(Way.MAIL);
    }
  }

  @Test
  void whoeverDoesNotWantToBeWarnedInAPartIsNot() {
    Wishes asHolder = new Wishes(HOLDER, Optional.empty());
    Promise promise = due(Duration.ofDays(9));

    assertThat(asHolder.way(Set.of(Part.MAKER), promise, NOW, none())).isEqualTo(Way.NONE);
    assertThat(asHolder.way(Set.of(Part.MAKER, Part.HOLDER), promise, NOW, none()))
        .isEqualTo(Way.MAIL);
    assertThat(new Wishes(Set.of(), DIGEST.digestAt()).way(HOLDER, promise, NOW, next()))
        .isEqualTo(Way.NONE);
  }

  @Test
  void aDigestStandsForTheWarningWhileHalfOfItsTimeIsLeft() {
    Duration wait = Duration.between(NOW, EIGHT);

    assertThat(way(wait.multipliedBy(2))).isEqualTo(Way.DIGEST);
    assertThat(way(wait.multipliedBy(2).minusMinutes(2))).isEqualTo(Way.MAIL);
  }

  @Test
  void whatIsDueBeforeTheDigestIsWarnedOfInAMailOfItsOwn() {
    assertThat(way(Duration.ofMinutes(5))).isEqualTo(Way.MAIL);
    assertThat(way(Duration.between(NOW, EIGHT))).isEqualTo(Way.MAIL);
  }

  @Test
  void aDigestDoesNotListWhatOneLeads() {
    Promise promise = due(Duration.ofDays(9));

    assertThat(DIGEST.way(Set.of(Part.LEAD), promise, NOW, next())).isEqualTo(Way.MAIL);
    assertThat(DIGEST.way(Set.of(Part.LEAD, Part.MAKER), promise, NOW, next()))
        .isEqualTo(Way.DIGEST);
  }

  @Test
  void theDigestComesAtItsTimeOnTheReadersClock() {
    assertThat(nextAfter(NOW, Optional.empty())).isEqualTo(EIGHT);
    assertThat(nextAfter(EIGHT.minusMillis(1), Optional.empty())).isEqualTo(EIGHT);
    assertThat(nextAfter(EIGHT, Optional.empty())).isEqualTo(EIGHT.plus(Duration.ofDays(1)));
    assertThat(Wishes.STANDARD.nextDigest(KeptDesk.BERLIN, NOW, Optional.empty())).isEmpty();
  }

  @Test
  void aDayThatHasHadOneHasNoOther() {
    Wishes evening = new Wishes(HOLDER, Optional.of(LocalTime.of(18, 0)));

    assertThat(evening.nextDigest(KeptDesk.BERLIN, NOW, Optional.empty()))
        .contains(Instant.parse("2026-11-23T17:00:00Z"));
    assertThat(evening.nextDigest(KeptDesk.BERLIN, NOW, Optional.of(MONDAY)))
        .contains(Instant.parse("2026-11-24T17:00:00Z"));
  }

  @Test
  void aTimeThatDoesNotExistOnADayIsTheFirstOneAfterIt() {
    Wishes atNight = new Wishes(HOLDER, Optional.of(LocalTime.of(2, 30)));
    Instant eve = Instant.parse("2027-03-27T12:00:00Z");

    assertThat(atNight.nextDigest(KeptDesk.BERLIN, eve, Optional.empty()))
        .contains(Instant.parse("2027-03-28T01:30:00Z"));
  }

  @Property
  void theNextIsAlwaysLaterAndOnADayOfItsOwn(
      @ForAll @IntRange(max = 1439) int minute, @ForAll @IntRange(max = 60 * 24 * 400) int later) {
    Wishes wishes =
        new Wishes(HOLDER, Optional.of(LocalTime.of(minute / 60, minute % 60)));
    ZoneId zone = ZoneId.of("America/New_York");
    Instant after = NOW.plus(Duration.ofMinutes(later));
    LocalDate today = LocalDate.ofInstant(after, zone);

    Instant next = wishes.nextDigest(zone, after, Optional.of(today)).orElseThrow();

    assertThat(next).isAfter(after);
    assertThat(LocalDate.ofInstant(next, zone)).isEqualTo(today.plusDays(1));
  }

  private static Way way(Duration left) {
    return DIGEST.way(HOLDER, due(left), NOW, next());
  }

  private static Instant nextAfter(Instant instant, Optional<LocalDate> last) {
    return DIGEST.nextDigest(KeptDesk.BERLIN, instant, last).orElseThrow();
  }

  private static Optional<Instant> next() {
    return Optional.of(EIGHT);
  }

  private static Optional<Instant> none() {
    return Optional.empty();
  }

  private static Promise due(Duration left) {
    Quote quote = new Quote("later", NOW.plus(left), KeptDesk.BERLIN, Shift.NONE);
    Happening.Said said =
        new Happening.Said(NOW.minusSeconds(60), Kind.FIX, Word.of(KeptDesk.ANNA, quote));
    return Promise.begin(new PromiseId(1), KeptDesk.ISSUE, said);
  }
}
