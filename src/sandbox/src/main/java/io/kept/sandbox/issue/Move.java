package io.kept.sandbox.issue;

import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * Into which project an issue is moved, when.
 *
 * @param keepsAssignee who can have the issue there; it is nobody's when its holder cannot
 */
record Move(SandboxProject target, Predicate<SandboxUser> keepsAssignee, Instant at) {}
