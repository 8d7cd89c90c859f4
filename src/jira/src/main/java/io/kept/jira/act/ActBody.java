package io.kept.jira.act;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.kept.message.Placeholder;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The body of a request to act, as it came: anything in it may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ActBody(
    String needed,
    String known,
    String notKnown,
    String next,
    String cause,
    String reason,
    String fulfilledAt) {

  /** What was filled in for the customer. */
  Map<Placeholder, String> parts() {
    Map<Placeholder, String> parts = new EnumMap<>(Placeholder.class);
    parts.put(Placeholder.NEEDED, text(needed));
    parts.put(Placeholder.KNOWN, text(known));
    parts.put(Placeholder.NOT_KNOWN, text(notKnown));
    parts.put(Placeholder.NEXT, text(next));
    parts.put(Placeholder.CAUSE, text(cause));
    return parts;
  }

  Map<Placeholder, String> headsUp() {
    Map<Placeholder, String> parts = parts();
    parts.keySet().removeAll(Set.of(Placeholder.NEEDED, Placeholder.CAUSE));
    return parts;
  }

  Optional<String> chosenCause() {
    return Optional.ofNullable(cause).filter(it -> !it.isBlank());
  }

  /** Empty when nothing fulfilled it. */
  Optional<Instant> fulfilment() throws DateTimeParseException {
    return text(fulfilledAt).isBlank()
        ? Optional.empty()
        : Optional.of(Instant.parse(fulfilledAt.strip()));
  }

  String why() {
    return text(reason);
  }

  String owed() {
    return text(needed);
  }

  String then() {
    return text(next);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
