package io.kept.jira.policy;

import io.kept.promise.Person;
import java.time.Instant;

/**
 * What a calendar was, from a moment on.
 *
 * @param number its version; counts from 1
 * @param text as {@link io.kept.calendar.CalendarText} writes it
 */
public record CalendarChange(int number, String text, Person by, Instant at) {}
