package io.kept.policy;

import io.kept.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;

/**
 * When a promise wants attention.
 *
 * @param warning how long before the lapse the holder is warned
 * @param headsUp how long before the lapse the customer is told, if nobody has
 * @param quiet for how long a human's word to the customer makes a heads-up needless
 */
public record Timing(Lead warning, Lead headsUp, Lead quiet) {
  private static final Duration SHORT_PROMISE = Duration.ofHours(1);

  /** A 20-minute promise is warned 5 minutes and told 3 minutes before it lapses. */
  public static final Timing STANDARD =
      new Timing(
          new Lead(0.25, Duration.ofMinutes(5), Duration.ofDays(1)),
          new Lead(0.15, Duration.ofMinutes(3), Duration.ofHours(1)),
          new Lead(0.5, Duration.ofMinutes(5), Duration.ofHours(4)));

  /** The moments of a promise said at one instant for another, later one. */
  Timetable timetable(Instant saidAt, Instant promisedBy, BusinessCalendar calendar) {
    Duration length = Duration.between(saidAt, promisedBy);
    Duration warningLead = warning.of(length);
    Instant warnAt = promisedBy.minus(warningLead);
    Instant headsUpAt = promisedBy.minus(headsUpLead(length, warningLead));
    if (length.compareTo(SHORT_PROMISE) > 0) {
      warnAt = pulledIntoWorkingHours(warnAt, saidAt, calendar);
    }
    return new Timetable(warnAt, headsUpAt, promisedBy.plusSeconds(1));
  }

  /** However short the promise, our own people are warned first and have time to speak. */
  private Duration headsUpLead(Duration length, Duration warningLead) {
    Duration wanted = headsUp.of(length);
    Duration longest = warningLead.multipliedBy(3).dividedBy(5);
    return wanted.compareTo(longest) < 0 ? wanted : longest;
  }

  /** A warning nobody is there to read is given before they leave, never after they return. */
  private static Instant pulledIntoWorkingHours(
      Instant warnAt, Instant saidAt, BusinessCalendar calendar) {
    Instant working = calendar.lastOpenMoment(warnAt);
    return working.isAfter(saidAt) ? working : warnAt;
  }
}
