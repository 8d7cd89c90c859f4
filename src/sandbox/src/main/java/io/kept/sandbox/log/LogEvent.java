package io.kept.sandbox.log;

import java.time.Instant;

/** One step of a case. */
public record LogEvent(String activity, Instant at) {}
