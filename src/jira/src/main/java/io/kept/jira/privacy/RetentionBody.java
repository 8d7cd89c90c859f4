package io.kept.jira.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.OptionalInt;

/** The body of a request to choose for how long, as it came; without months it is for ever. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RetentionBody(Integer months) {
  boolean isPossible() {
    return months == null || months >= 1 && months <= Retention.LONGEST;
  }

  OptionalInt chosen() {
    return months == null ? OptionalInt.empty() : OptionalInt.of(months);
  }
}
