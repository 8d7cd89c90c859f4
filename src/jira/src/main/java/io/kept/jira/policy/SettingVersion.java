package io.kept.jira.policy;

import io.kept.promise.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * What was chosen for the instance, from a moment on.
 *
 * @param number counts from 1
 * @param choice empty when the standard was in force again
 */
public record SettingVersion(int number, Optional<String> choice, Person by, Instant at) {}
