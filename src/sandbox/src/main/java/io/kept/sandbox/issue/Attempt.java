package io.kept.sandbox.issue;

import io.kept.sandbox.user.SandboxUser;

/**
 * Somebody about to take an issue one step on.
 *
 * @param issue as it is before the step, with the field values that were entered for it
 */
public record Attempt(SandboxUser actor, SandboxIssue issue, Transition step) {}
