package io.kept.jira.setup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.kept.policy.Kind;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The body of a request to set up, as it came: anything in it may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SetupBody(List<Kind> kinds, List<Long> screens, String zone, String country, String region) {

  /** Empty when the zone is none. */
  Optional<Wish> wish() {
    return chosenZone()
        .map(
            it ->
                new Wish(
                    chosen(),
                    screens == null ? List.of() : screens,
                    new Wish.Desk(it, code(country, true), code(region, false))));
  }

  private Set<Kind> chosen() {
    Set<Kind> chosen = EnumSet.noneOf(Kind.class);
    if (kinds != null) {
      chosen.addAll(kinds);
    }
    return chosen;
  }

  private Optional<ZoneId> chosenZone() {
    try {
      return zone == null ? Optional.empty() : Optional.of(ZoneId.of(zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> code(String text, boolean upper) {
    return Optional.ofNullable(text)
        .filter(it -> !it.isBlank())
        .map(it -> upper ? it.toUpperCase(Locale.ROOT) : it);
  }
}
