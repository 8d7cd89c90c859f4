package io.kept.sandbox.jql;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.issue.Sight;
import io.kept.sandbox.user.SandboxUser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/** Who searches, and when; somebody who is not logged in reads by the defaults and sees nothing. */
record Searcher(Optional<SandboxUser> account, Optional<Sight> sight, Place place, Instant now) {
  /** Where the searcher reads the clock, and in which language. */
  record Place(Locale locale, ZoneId zone) {}

  boolean sees(SandboxIssue issue) {
    return sight
        .filter(
            seen ->
                seen.projects().contains(issue.getProjectObject().getId())
                    || seen.reporter().equals(issue.getReporter().getKey()))
        .isPresent();
  }

  Locale locale() {
    return place.locale();
  }

  ZoneId zone() {
    return place.zone();
  }

  /** As Jira hands the searcher to functions: null for nobody. */
  ApplicationUser user() {
    return account.orElse(null);
  }

  ZonedDateTime here() {
    return now.atZone(zone());
  }
}
