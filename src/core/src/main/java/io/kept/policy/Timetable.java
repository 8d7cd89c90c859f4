package io.kept.policy;

import java.time.Instant;

/**
 * When a promise wants attention.
 *
 * @param warnAt the holder is warned
 * @param headsUpAt the last responsible moment to tell the customer
 * @param lapseAt the first whole second at which an unfulfilled promise is broken
 */
public record Timetable(Instant warnAt, Instant headsUpAt, Instant lapseAt) {}
