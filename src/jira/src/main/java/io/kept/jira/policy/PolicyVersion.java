package io.kept.jira.policy;

import io.kept.policy.PolicyDraft;
import io.kept.promise.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * What a place's policy was, from a moment on.
 *
 * @param number counts from 1
 * @param draft what was entered; empty when the place had no policy of its own any more
 */
public record PolicyVersion(int number, Optional<PolicyDraft> draft, Person by, Instant at) {}
