package io.kept.policy;

import io.kept.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The rules of one desk for one kind of promise. A change of them looks forward: what was said
 * keeps its instant.
 *
 * @param calendar its opening hours
 * @param timing when it warns, and speaks
 * @param speech how it speaks to the customer
 * @param limits what may not be promised
 * @param allowed who may do what
 * @param offers what agents choose from
 */
public record Policy(
    BusinessCalendar calendar,
    Timing timing,
    Speech speech,
    Limits limits,
    Allowed allowed,
    Offers offers) {

  /** Office hours in a zone, and the standard of everything else. */
  public static Policy standard(ZoneId zone) {
    return new Policy(
        BusinessCalendar.officeHours(zone),
        Timing.STANDARD,
        Speech.STANDARD,
        Limits.STANDARD,
        Allowed.STANDARD,
        Offers.STANDARD);
  }

  /** The same with other limits. */
  public Policy with(Limits other) {
    return new Policy(calendar, timing, speech, other, allowed, offers);
  }

  /** The same with another way to speak. */
  public Policy with(Speech other) {
    return new Policy(calendar, timing, other, limits, allowed, offers);
  }

  /** The same, allowed to others. */
  public Policy with(Allowed other) {
    return new Policy(calendar, timing, speech, limits, other, offers);
  }

  /** The same on another calendar. */
  public Policy with(BusinessCalendar other) {
    return new Policy(other, timing, speech, limits, allowed, offers);
  }

  /** For how long a human's word to the customer makes a heads-up needless. */
  public Lead quiet() {
    return timing.quiet();
  }

  /** How many quotes one promise has; more need the right to manage promises. */
  public int tries() {
    return limits.tries();
  }

  /** The moments of a promise said at one instant for another, later one. */
  public Timetable timetable(Instant saidAt, Instant promisedBy) {
    return timing.timetable(saidAt, promisedBy, calendar);
  }

  /** Whether something of this kind may be promised now. */
  public MayPromise mayPromise(Kind kind, Instant now) {
    return limits
        .incident()
        .filter(incident -> kind != Kind.NEWS && incident.lastsAt(now))
        .<MayPromise>map(MayPromise.OnlyNews::new)
        .orElseGet(MayPromise.Yes::new);
  }
}
