package io.kept.jira.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.kept.policy.PolicyDraft;
import java.util.Map;
import java.util.Optional;

/** A draft as it was sent: anything in it may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PolicyBody(Map<String, String> entries) {
  /** As long as a policy with all the causes and quotes it can have. */
  static final int MOST_CHARACTERS = 100_000;

  Optional<PolicyDraft> draft() {
    return Optional.ofNullable(entries)
        .filter(texts -> !texts.containsValue(null))
        .map(PolicyDraft::new);
  }
}
