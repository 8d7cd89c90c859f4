package io.kept.policy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Limits as they are entered; an incident is there when it has a reason. */
final class LimitEntries {
  private static final String REASON = "incident.reason";
  private static final String UNTIL = "incident.until";

  private LimitEntries() {}

  static Optional<Limits> read(Entries in, Limits standard, ZoneId zone) {
    Optional<Integer> tries = in.read("tries", standard.tries(), Formats.TRIES);
    Optional<Optional<Incident>> incident =
        in.has(REASON) || in.has(UNTIL) ? incident(in, zone) : Optional.of(standard.incident());
    return tries.flatMap(number -> incident.map(it -> new Limits(number, it)));
  }

  static void write(Limits limits, Map<String, String> out) {
    out.put("tries", Formats.TRIES.write().apply(limits.tries()));
    out.put(
        REASON, Formats.LINE.orNothing().write().apply(limits.incident().map(Incident::reason)));
    out.put(UNTIL, "");
    pin(limits, out);
  }

  /** Writes the end of an incident as an instant, if it has one. */
  static void pin(Limits limits, Map<String, String> out) {
    limits
        .incident()
        .flatMap(Incident::until)
        .map(Formats.time(ZoneOffset.UTC).write())
        .ifPresent(until -> out.put(UNTIL, until));
  }

  private static Optional<Optional<Incident>> incident(Entries in, ZoneId zone) {
    Optional<Optional<String>> reason = in.read(REASON, Optional.empty(), Formats.LINE.orNothing());
    Optional<Optional<Instant>> until =
        in.read(UNTIL, Optional.empty(), Formats.time(zone).orNothing());
    if (reason.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (reason.get().isEmpty() && until.get().isPresent()) {
      in.refuse(REASON, Wrong.NO_REASON, "Mail is down");
      return Optional.empty();
    }
    return Optional.of(reason.get().map(why -> new Incident(until.get(), why)));
  }
}
