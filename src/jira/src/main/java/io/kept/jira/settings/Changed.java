package io.kept.jira.settings;

import io.kept.promise.Person;
import java.time.Instant;

/**
 * One change of a setting.
 *
 * @param what {@code policy}, {@code calendar}, {@code account} or {@code retention}
 * @param where a calendar's name, or the key of a project with a kind; empty for the whole instance
 * @param entered what was saved; empty when it was given up for the standard
 */
record Changed(Instant at, Person by, String what, String where, int version, String entered) {}
