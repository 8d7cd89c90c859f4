package io.kept.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * When a project is open: hours that repeat every week, from a date on, and holidays.
 *
 * <p>Hours are wall clock in {@link #zone()} with the offset of their date. An opening that the
 * clock skips is the instant of the skip, one that it shows twice the earlier; a closing that it
 * shows twice is the later. Open time is physical seconds. A shift until the next date belongs to
 * the date on which it opens. Immutable and safe to share between threads; arguments are never
 * null. Business time is counted from 1900 to 2199: outside, and where an answer would lie outside,
 * every method throws an {@link OutsideCalendarException}, and none searches on.
 */
public final class BusinessCalendar {

  private final CalendarVersion version;
  private final Rules rules;
  private final Horizon seconds;

  BusinessCalendar(CalendarVersion version, Rules rules, Horizon seconds) {
    this.version = version;
    this.rules = rules;
    this.seconds = seconds;
  }

  /** Begins a calendar whose hours are on the wall clock of {@code zone}. */
  public static CalendarBuilder in(ZoneId zone) {
    return new CalendarBuilder(zone);
  }

  /**
   * A calendar with the same hours every week. A weekday may have several, in any order, with
   * breaks between them; a weekday without any is closed.
   *
   * @throws IllegalArgumentException when hours overlap or no day has any
   */
  public static BusinessCalendar weekly(ZoneId zone, Map<DayOfWeek, List<OpenHours>> week) {
    return in(zone).open(week).build();
  }

  /** Monday to Friday, 09:00 to 17:00. */
  public static BusinessCalendar officeHours(ZoneId zone) {
    return in(zone).openOnWeekdays("09:00-17:00").build();
  }

  /** The zone on whose wall clock the hours are. */
  public ZoneId zone() {
    return rules.zone();
  }

  /** Which calendar this is, and which state of it. */
  public CalendarVersion version() {
    return version;
  }

  /** The holidays on a date, in the order in which they begin; none on most. */
  public List<Holiday> holidaysOn(LocalDate date) {
    return rules.holidaysOn(date);
  }

  /** What of the week's hours holidays leave on a date, in order, whatever the clocks do on it. */
  public List<OpenHours> hoursOn(LocalDate date) {
    return rules.on(date);
  }

  /** Whether {@code at} lies in open hours, half-open: open at an opening, closed at a closing. */
  public boolean isOpen(Instant at) {
    long second = Range.second(at);
    return seconds.before(second + 1) > seconds.before(second);
  }

  /** The earliest open instant at or after {@code at}. */
  public Instant nextOpening(Instant at) {
    return isOpen(at) ? at : Instant.ofEpochSecond(seconds.startOf(before(at)));
  }

  /**
   * The last moment of business at or before {@code at}: {@code at} itself when open or just
   * closing, otherwise the closing before it, since a closing time is a moment of the day that
   * closes.
   */
  public Instant lastOpenMoment(Instant at) {
    return isOpen(at) ? at : endOf(before(at) - 1);
  }

  /** The closing time of a date, after its last hours; empty when the project is closed all day. */
  public Optional<Instant> closingOf(LocalDate date) {
    return new OpenSpans(rules).on(date).stream().map(Span::end).reduce((one, later) -> later);
  }

  /**
   * The earliest instant by which {@code openTime} of open time has passed since {@code from}: 8 h
   * from Monday 09:00 is Monday 17:00, and nothing from any instant is that instant.
   *
   * @throws IllegalArgumentException when {@code openTime} is negative
   */
  public Instant add(Instant from, Duration openTime) {
    refuse(openTime.isNegative(), openTime);
    if (openTime.isZero()) {
      return from;
    }
    long nanos = openNanos(from) + openTime.getNano();
    long number = before(from) + counted(openTime) + nanos / 1_000_000_000;
    long rest = nanos % 1_000_000_000;
    return rest == 0 ? endOf(number - 1) : Instant.ofEpochSecond(seconds.startOf(number), rest);
  }

  /**
   * The latest instant from which {@code openTime} of open time passes until {@code until}: 8 h
   * before Tuesday 09:00 is Monday 09:00, and nothing before any instant is that instant.
   *
   * @throws IllegalArgumentException when {@code openTime} is negative
   */
  public Instant subtract(Instant until, Duration openTime) {
    refuse(openTime.isNegative(), openTime);
    if (openTime.isZero()) {
      return until;
    }
    long nanos = openNanos(until) - openTime.getNano();
    long number = before(until) - counted(openTime) + Math.floorDiv(nanos, 1_000_000_000);
    return Instant.ofEpochSecond(seconds.startOf(number), Math.floorMod(nanos, 1_000_000_000));
  }

  /** The open time in {@code [from, until)}, zero when {@code until} is not after {@code from}. */
  public Duration between(Instant from, Instant until) {
    long first = before(from);
    Duration open = Duration.ofSeconds(before(until) - first, openNanos(until) - openNanos(from));
    return open.isNegative() ? Duration.ZERO : open;
  }

  /**
   * The same wall-clock time, {@code days} open days after {@code from}, or after the next opening
   * when {@code from} is closed. A time before the hours of the day it arrives at becomes its
   * opening; any other time outside them is cut to the closing before it on that day. No days is
   * the next opening, which is {@code from} itself when open. Takes time in proportion to the days.
   *
   * @throws IllegalArgumentException when {@code days} is negative
   */
  public Instant addDays(Instant from, int days) {
    refuse(days < 0, days);
    Instant start = nextOpening(from);
    return days == 0 ? start : new OpenDays(this, rules).after(start, days);
  }

  /**
   * The same calendar, with its index built now and for these dates, at most 20 years; without it,
   * the first question builds one for the three years before it and the seven after. Outside its
   * index a calendar answers the same, a little later.
   *
   * @throws IllegalArgumentException when {@code until} is not after {@code from}, or too far
   */
  public BusinessCalendar indexed(LocalDate from, LocalDate until) {
    return new BusinessCalendar(version, rules, Horizon.over(rules, from, until));
  }

  /** The calendar as {@link CalendarText} writes it. */
  @Override
  public String toString() {
    return CalendarText.write(this);
  }

  /** Whether it is a calendar with the same version, zone, hours and holidays. */
  @Override
  public boolean equals(Object other) {
    return other instanceof BusinessCalendar calendar
        && version.equals(calendar.version)
        && rules.equals(calendar.rules);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, rules);
  }

  Rules rules() {
    return rules;
  }

  private long before(Instant at) {
    return seconds.before(Range.second(at));
  }

  /** The end of the open second with this number, where its hours may just be closing. */
  private Instant endOf(long number) {
    return Instant.ofEpochSecond(seconds.startOf(number) + 1);
  }

  private int openNanos(Instant at) {
    return at.getNano() == 0 || !isOpen(at) ? 0 : at.getNano();
  }

  private static long counted(Duration openTime) {
    if (openTime.getSeconds() > Range.END - Range.FIRST) {
      throw new OutsideCalendarException(openTime);
    }
    return openTime.getSeconds();
  }

  private static void refuse(boolean negative, Object amount) {
    if (negative) {
      throw new IllegalArgumentException(
          "Business time is added and subtracted, but not " + amount + ", which is negative.");
    }
  }
}
