package io.kept.jira.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.kept.policy.PolicyDraft;
import java.util.Map;
import java.util.Optional;

/** A draft whose texts are to be shown on an issue, as it was sent: anything may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TextsBody(Map<String, String> entries, String issue) {

  Optional<PolicyDraft> draft() {
    return new PolicyBody(entries).draft();
  }

  String issueKey() {
    return issue == null ? "" : issue.strip();
  }
}
