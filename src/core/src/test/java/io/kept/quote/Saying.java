package io.kept.quote;

import io.kept.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Words being said: on Monday 2026-11-23 at 10:00 in a Berlin office, unless a test says more. */
record Saying(String words, String local, ZoneId zone, BusinessCalendar calendar) {

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  static Saying said(String words) {
    return new Saying(words, "2026-11-23T10:00", BERLIN, BusinessCalendar.officeHours(BERLIN));
  }

  Saying at(String newLocal) {
    return new Saying(words, newLocal, zone, calendar);
  }

  Saying in(String newZone) {
    return new Saying(words, local, ZoneId.of(newZone), calendar);
  }

  Saying on(BusinessCalendar newCalendar) {
    return new Saying(words, local, zone, newCalendar);
  }

  Reading read() {
    return new QuoteReader(calendar).read(words, saidAt(), zone);
  }

  Quote quote() {
    return understood().quote();
  }

  Reading.Understood understood() {
    return read() instanceof Reading.Understood understood ? understood : fail();
  }

  Reading.Refused refused() {
    return read() instanceof Reading.Refused refused ? refused : fail();
  }

  /** The promised-by on the wall clock on which it was said. */
  String means() {
    return LocalDateTime.ofInstant(quote().promisedBy(), zone).toString();
  }

  private Instant saidAt() {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  private <T> T fail() {
    throw new AssertionError(this + " is " + read());
  }
}
