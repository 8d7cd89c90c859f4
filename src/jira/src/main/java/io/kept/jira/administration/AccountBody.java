package io.kept.jira.administration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The body of a request to choose who speaks, as it came: the user name may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AccountBody(String user) {
  String name() {
    return user == null ? "" : user.strip();
  }
}
