package io.kept.sandbox.history;

import io.kept.sandbox.user.SandboxUser;
import java.time.Instant;
import java.util.List;

/** What one user changed at one time. */
public record ChangeGroup(SandboxUser author, Instant at, List<ChangeItem> items) {}
